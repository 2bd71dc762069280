import { m } from '@rinnalla/i18n';
import type { WhoMayEnter } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';

interface OwnFaceProps {
  /** The name that the writer already has there, or null. */
  face: string | null;
  /** Who may read the board: on one by invitation a new name is for all its threads. */
  whoMayEnter: WhoMayEnter;
}

/** Says under which name a post will appear, and how far that name reaches. */
export function OwnFace({ face, whoMayEnter }: OwnFaceProps) {
  const isStaff = useVisit().session?.kind === 's';
  if (isStaff) return <p>{m.community_face_staff()}</p>;
  if (face !== null) return <p>{m.community_face_known({ name: face })}</p>;
  return <p>{whoMayEnter === 'invited' ? m.spaces_one_face() : m.community_face_new()}</p>;
}
