import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { chainInWords } from './moderation/audit-log/chain-in-words.rules.ts';
import type { ChainWords } from './moderation/audit-log/chain-in-words.rules.ts';
import { readNotedLink } from './moderation/audit-log/noted-link.rules.ts';
import type { NotedLink } from './moderation/audit-log/noted-link.rules.ts';
import { VerifyChain } from './moderation/audit-log/verify-chain.query.ts';
import { readApiSettings } from './platform/api-settings.ts';
import { Database } from './platform/database/database.ts';
import { faultFields } from './platform/fault-log.ts';

/* Walks the audit log of DATABASE_URL and says whether it holds together: audit-verify [--since HASH|NUMBER]. Ends with 1 if not. */

const wrong = (sentence: string): ChainWords => ({ sentence, isWell: false });

stopWithParent();
const noted = readWords(process.argv.slice(2));
const { sentence, isWell } =
  noted === 'unclear'
    ? wrong('Ask with npm run audit:verify, or with -- --since and the hash of an entry, 64 hexadecimal digits, or its number.')
    : await verify(noted).catch((error: unknown) => wrong(unread(error)));
(isWell ? process.stdout : process.stderr).write(`${sentence}\n`, () => process.exit(isWell ? 0 : 1));

/** null: nothing was noted. */
function readWords(words: string[]): NotedLink | null | 'unclear' {
  try {
    const { since } = parseArgs({ args: words, options: { since: { type: 'string' } } }).values;
    return since === undefined ? null : (readNotedLink(since) ?? 'unclear');
  } catch {
    return 'unclear';
  }
}

async function verify(since: NotedLink | null): Promise<ChainWords> {
  const database = new Database(readApiSettings().databaseUrl);
  try {
    return chainInWords(await new VerifyChain(database).whole(since), since);
  } finally {
    await database.close();
  }
}

function unread(error: unknown): string {
  const { fault, code } = faultFields(error);
  return `The audit log could not be read (${code ?? fault}): start Rinnalla once, check that the database answers, then ask again.`;
}
