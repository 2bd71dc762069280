import type { CareShownFragment } from '@rinnalla/contract';
import type { RouterContextProvider } from 'react-router';
import { visitOf } from '../../shell/visit.ts';

interface Sent {
  postId: string;
  care: CareShownFragment['level'];
}

/**
 * Where somebody is led who has sent a text: to words of care where they may be in danger, else to where it stands. Professionals write
 * of such things at work: they find the same words at their post.
 */
export function afterSending(context: Readonly<RouterContextProvider>, { postId, care }: Sent, standing: string): string {
  const { language, session } = visitOf(context);
  return `/${language}${care === 'none' || session?.kind === 's' ? standing : `/posts/${postId}/care`}`;
}
