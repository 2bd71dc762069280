import { readSettings } from '@rinnalla/settings';
import pg from 'pg';
import { findRunningDatabase } from '../../tools/start/running-database.ts';

/** Whatever is kept of a thread by the hour: what was written, what was decided about it, and how long writing there is limited. */
const rowsOfThread = [
  'update post set hour = hour - $2 where thread_id = $1',
  `update decision set hour = decision.hour - $2 from reviewable, post
    where decision.reviewable_id = reviewable.id and reviewable.post_id = post.id and post.thread_id = $1`,
  'update thread_limit set from_hour = from_hour - $2, until_hour = until_hour - $2 where thread_id = $1',
];

/**
 * Lets hours have passed since everything in a thread of the site under test, which nobody can do on the site: the rows move back, and
 * the clock that everybody shares stands where it is. `thread`: the path of its page.
 */
export async function letHoursPass(thread: string, hours: number): Promise<void> {
  const id = thread.split('/').at(-1);
  const database = new pg.Client({ connectionString: await ownersDatabase() });
  await database.connect();
  try {
    await database.query('set session_replication_role = replica');
    for (const rows of rowsOfThread) await database.query(rows, [id, hours]);
  } finally {
    await database.end();
  }
}

async function ownersDatabase(): Promise<string> {
  const read = readSettings({ RINNALLA_DATA_DIR: process.env['E2E_DATA_DIR'], PORT: process.env['E2E_PORT'], RINNALLA_MODE: 'demo' });
  const answer = read.kind === 'problem' ? read : await findRunningDatabase(read.settings);
  if (answer.kind === 'problem') throw new Error(answer.problem);
  return answer.url;
}
