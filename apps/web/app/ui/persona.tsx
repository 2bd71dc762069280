import type { PersonaKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../shell/path-to.ts';
import { Avatar } from './avatar.tsx';
import { Badge, type BadgeView } from './badge.tsx';

/** The face under which a post is shown. */
export interface PersonaView {
  id: string;
  /** Empty where the account behind it is erased. */
  name: string;
  kind?: PersonaKind;
  badge?: BadgeView | null;
}

interface PersonaProps {
  persona: PersonaView;
  /** Says beside the name that it is the reader's own face. */
  isMe?: boolean;
}

/** Avatar, name and, for a professional, the badge. */
export function Persona({ persona, isMe = false }: PersonaProps) {
  return (
    <span className="persona">
      <Avatar id={persona.id} />
      <span className="persona-text">
        <span className="persona-name">
          {persona.name === '' ? m.leaving_left_name() : persona.name}
          {isMe ? <span className="persona-me"> ({m.community_you()})</span> : null}
        </span>
        {persona.kind === 'moderator' ? <span className="persona-role">{m.care_service_face()}</span> : null}
        {!persona.badge ? null : <Badge badge={persona.badge} href={pathTo(`/professionals/${persona.badge.id}`)} />}
      </span>
    </span>
  );
}
