import { setTimeout as pause } from 'node:timers/promises';
import { HelplinesDocument } from '@rinnalla/contract';
import { checkDay, gatheredHelplines, isShown, neverHides, type Helpline } from '@rinnalla/helplines';
import type { RouterContextProvider } from 'react-router';
import { callApi } from '../../api-client/call-api.ts';
import { visitOf } from '../../shell/visit.ts';

/** Milliseconds for which a page waits for the API. Whoever asks for help does not wait for a database that is away. */
const longestWait = 300;

/** What the API said last, in this process alone; null until it has said something. */
let lastHeard: readonly Helpline[] | null = null;

/**
 * The lines to show today. While the API is away they are those that it gave last, and without any the program's own copy: a page with
 * numbers stands in any case. Asked for as a guest, whoever reads.
 */
export async function loadHelplines(context: Readonly<RouterContextProvider>): Promise<readonly Helpline[]> {
  const port = visitOf(context).settings.apiPort;
  const asked = callApi({ session: null, port }, HelplinesDocument, {}).then((answer) => {
    if (answer.kind === 'data') lastHeard = answer.data.helplines;
  });
  await Promise.race([asked, pause(longestWait)]);
  const today = checkDay(new Date());
  return withThoseThatNeverHide(lastHeard ?? ownLines).filter((line) => isShown(line, today));
}

const ownLines: readonly Helpline[] = gatheredHelplines.filter(({ hidden }) => !hidden);

/** Whatever was heard: no page is without 112 and 116117. */
const withThoseThatNeverHide = (lines: readonly Helpline[]): readonly Helpline[] => [
  ...ownLines.filter(
    (own) => neverHides(own) && !lines.some((line) => neverHides(line) && line.country === own.country && sameNumber(line, own)),
  ),
  ...lines,
];

const sameNumber = (one: Helpline, other: Helpline): boolean => one.phone?.replaceAll(' ', '') === other.phone?.replaceAll(' ', '');
