import type { ApiUnderTest } from './api-under-test.ts';

type Row = Readonly<Record<string, unknown>>;

interface Key {
  readonly from: string;
  readonly column: string;
  readonly to: string;
  readonly target: string;
}

/**
 * Where many people meet: a walk may come here, and goes no further. Boards, threads and the agreed rules are public; staff are who decided; a
 * report and a word of support are other people's, and hold to the post.
 */
const meetingPlaces = new Set(['board', 'thread', 'staff_account', 'report', 'reaction', 'policy_version', 'policy_point']);

/** Keys of the catalogue, one column each, and the one that no constraint can name: a reviewable points to its post by kind and id. */
async function keys(api: ApiUnderTest): Promise<Key[]> {
  const found = await api.database.rows<Key>(
    `select conrelid::regclass::text as from, a.attname::text as column, confrelid::regclass::text as to, b.attname::text as target
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
      where contype = 'f'`,
  );
  return [...found, { from: 'reviewable', column: 'post_id', to: 'post', target: 'id' }];
}

/** Every row that can be reached from a post along the keys between tables, in both directions, by table; without the meeting places. */
export async function walkFrom(api: ApiUnderTest, postId: string): Promise<Map<string, Row[]>> {
  const all = await keys(api);
  const reached = new Map<string, Map<string, Row>>();
  let edge: [table: string, row: Row][] = [];
  const take = async (table: string, column: string, value: unknown): Promise<void> => {
    if (meetingPlaces.has(table) || value === null || value === undefined) return;
    for (const { row } of await api.database.rows<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where ${column}::text = $1`, [
      String(value),
    ])) {
      const rows = reached.get(table) ?? new Map<string, Row>();
      reached.set(table, rows);
      const name = JSON.stringify(row);
      if (rows.has(name)) continue;
      rows.set(name, row);
      edge.push([table, row]);
    }
  };
  await take('post', 'id', postId);
  while (edge.length > 0) {
    const now = edge;
    edge = [];
    for (const [table, row] of now) {
      for (const key of all.filter(({ from }) => from === table)) await take(key.to, key.target, row[key.column]);
      for (const key of all.filter(({ to }) => to === table)) await take(key.from, key.column, row[key.target]);
    }
  }
  return new Map([...reached].map(([table, rows]) => [table, [...rows.values()]]));
}
