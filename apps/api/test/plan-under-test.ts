import { jest } from '@jest/globals';
import type { ApiUnderTest } from './api-under-test.ts';
import { Database } from '../src/platform/database/database.ts';

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows of items that a plan read, also those that it then threw away. */
const itemsRead = (node: PlanNode): number =>
  (node['Relation Name'] === 'reviewable' ? node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) : 0) +
  (node.Plans ?? []).reduce((sum, each) => sum + itemsRead(each), 0);

/** How many items the database reads for each statement about items that some work sends. */
export async function readingsOf(api: ApiUnderTest, work: () => Promise<unknown>): Promise<number[]> {
  const sent = jest.spyOn(api.app.get(Database), 'rows');
  await work();
  const statements = sent.mock.calls.filter(([text]) => text.includes('reviewable'));
  sent.mockRestore();
  const readings: number[] = [];
  for (const [text, values] of statements) {
    const plan = await api.database.first<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, format json) ${text}`, values);
    readings.push(itemsRead(plan!['QUERY PLAN'][0].Plan));
  }
  return readings;
}
