import { languages } from '@rinnalla/content-safety';
import type { Assessment, Signal } from '@rinnalla/content-safety';
import { nothingAround } from '../src/screening/around.query.ts';
import type { Draft } from '../src/screening/opinion.ts';
import { readingOf } from '../src/screening/reading.rules.ts';

/** What the library answers about a text in which it sees these signals. */
export function assessed(...signals: readonly Signal[]): Assessment {
  const levels = signals.flatMap((signal) => (signal.kind === 'crisis' ? [signal.level] : []));
  return {
    language: languages[2],
    crisis: (['emergency', 'urgent', 'concern'] as const).find((level) => levels.includes(level)) ?? 'none',
    abuse: signals.some(({ kind }) => kind === 'abuse'),
    pii: signals.flatMap((signal) => (signal.kind === 'pii' ? [signal.type] : [])),
    sourcing: signals.some(({ kind }) => kind === 'sourcing'),
    stigma: signals.flatMap((signal) => (signal.kind === 'stigma' ? [signal.term] : [])),
    spam: signals.some(({ kind }) => kind === 'spam'),
    profanity: signals.some(({ kind }) => kind === 'profanity'),
    signals,
  };
}

const seen = { rule: 'test.rule', span: { from: 0, to: 4 }, reason: 'test' };

export const crisis = (level: 'concern' | 'urgent' | 'emergency'): Signal => ({ kind: 'crisis', level, ...seen });
export const abuse = (form: 'contempt' | 'threat'): Signal => ({ kind: 'abuse', form, ...seen });
export const pii = (type: Assessment['pii'][number]): Signal => ({ kind: 'pii', type, ...seen });
export const sourcing: Signal = { kind: 'sourcing', ...seen };
export const spam: Signal = { kind: 'spam', ...seen };
export const profanity: Signal = { kind: 'profanity', ...seen };
export const stigma: Signal = { kind: 'stigma', term: 'junkie', prefer: 'a person who uses drugs', ...seen };

type Revision = Draft['revision'];

/** A member's quiet reply in the middle of a thread, but for what is given. */
export function draftOf({
  revision,
  ...more
}: Partial<Omit<Draft, 'revision' | 'reading'>> & { revision?: Partial<Revision> } = {}): Draft {
  const whole: Revision = {
    by: 'member',
    board: { id: 'board', language: 'en', premoderated: false },
    title: null,
    text: 'I slept a little better.',
    hour: 498_000,
    place: { threadId: 'thread', personaId: 'persona', position: 4 },
    before: null,
    ...revision,
  };
  const around = { ...nothingAround, earlierHere: 2 };
  return { revision: whole, reading: readingOf(whole), around, watched: [], content: assessed(), ...more };
}
