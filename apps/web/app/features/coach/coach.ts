import type { PreviewPostQuery } from '@rinnalla/contract';
import type { Helpline } from '@rinnalla/helplines';
import { useActionData } from 'react-router';
import { PageData } from '../../shell/page-data.ts';

/** The button that shows a text before it is sent. */
export const lookButton = 'look';
/** The field that says that its author has looked: nobody is asked twice. */
export const lookedField = 'looked';
/** What the author ticked: details to blur, and words to change. */
export const blurField = 'blur';
export const gentlerField = 'gentler';

export type Preview = Extract<PreviewPostQuery['previewPost'], { __typename: 'PostPreview' }>;

/** What an author is shown before a text is sent. */
export interface Coach {
  preview: Preview;
  /** The helplines of today, where there are words of care. */
  lines: readonly Helpline[];
  at: Date;
  /** Whether they asked to look; else they pressed "Send". */
  isAsked: boolean;
  /** Whether passages were just replaced. */
  isChanged: boolean;
}

/** What the coach shows on this page; null where nobody asked it. */
export function useCoach(): Coach | null {
  const answer: unknown = useActionData();
  return answer instanceof PageData ? (PageData.open(answer) as Coach) : null;
}

/** Whether what is said of a word can stand in its place: a list of words, or advice, cannot. */
export const isReplaceable = ({ prefer }: { prefer: string }): boolean => !/[,/;]/.test(prefer);
