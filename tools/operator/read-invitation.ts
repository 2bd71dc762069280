import { parseArgs } from 'node:util';
import { problem, type Problem } from '../database/problem.ts';

/** Who is to be an operator. */
export interface Invitation {
  readonly kind: 'invitation';
  /** 2 to 80 characters. */
  readonly name: string;
  readonly language: 'fi' | 'sv' | 'en';
}

const usage =
  'Say who the operator is: npm run operator:link -- "First Last", and --language sv or en if not Finnish. ' +
  'A name has 2 to 80 characters.';

/** What the words after `npm run operator:link --` ask for, or how to ask. */
export function readInvitation(words: readonly string[]): Invitation | Problem {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { language: { type: 'string', default: 'fi' } },
    });
    const name = positionals.join(' ').trim();
    const { language } = values;
    if (name.length < 2 || [...name].length > 80 || /\p{Cc}/u.test(name)) return problem(usage);
    return language === 'fi' || language === 'sv' || language === 'en' ? { kind: 'invitation', name, language } : problem(usage);
  } catch {
    return problem(usage);
  }
}
