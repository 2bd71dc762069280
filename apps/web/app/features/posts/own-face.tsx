import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';

/** Says under which name a post will appear. `face`: the name that the writer already has in the thread, or null. */
export function OwnFace({ face }: { face: string | null }) {
  const isStaff = useVisit().session?.kind === 's';
  if (isStaff) return <p>{m.community_face_staff()}</p>;
  return <p>{face === null ? m.community_face_new() : m.community_face_known({ name: face })}</p>;
}
