import type { Statements } from '../../platform/database/database.ts';
import type { KeptLimit } from './thread-limit.rules.ts';
import { limitsColumn } from './thread-limits.ts';

/** What limits a thread. Whoever writes there has locked its row before asking, so that a limit which was just decided is seen. */
export async function limitsOf(statements: Statements, threadId: string): Promise<KeptLimit[]> {
  const found = await statements.first<{ limits: KeptLimit[] }>(`select ${limitsColumn} from thread where thread.id = $1`, [threadId]);
  return found?.limits ?? [];
}
