import { parseArgs } from 'node:util';
import { problem, type Problem } from '../database/problem.ts';

/** Of which post, and in which language. */
export interface DiscloseOrder {
  readonly kind: 'order';
  readonly post: string;
  readonly language: 'fi' | 'sv' | 'en';
}

const usage = 'Say which post, by its id or its address: npm run disclose -- POST, and --lang fi, sv or en if you like.';

/** What the words after `npm run disclose --` ask for, or how to ask. `machine`: the machine's own language, such as `sv_FI.UTF-8`. */
export function readOrder(words: readonly string[], machine: string): DiscloseOrder | Problem {
  try {
    const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: { lang: { type: 'string' } } });
    const [post, ...more] = positionals;
    const language = values.lang ?? (['fi', 'sv', 'en'].includes(machine.slice(0, 2)) ? machine.slice(0, 2) : 'fi');
    if (post === undefined || more.length > 0) return problem(usage);
    return language === 'fi' || language === 'sv' || language === 'en' ? { kind: 'order', post, language } : problem(usage);
  } catch {
    return problem(usage);
  }
}
