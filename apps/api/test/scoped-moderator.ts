import { randomId } from '@rinnalla/anonymity';
import type { ApiUnderTest } from './api-under-test.ts';
import { newStaff } from './personas.ts';
import type { StaffUnderTest } from './personas.ts';

/** Where somebody moderates: a language, a board, or, with neither, everywhere. */
export interface Scope {
  readonly language?: string;
  readonly board?: { readonly id: string };
  readonly senior?: boolean;
}

/** A moderator of these scopes and of nothing else; without any, somebody whose last one was taken away. */
export async function moderatorOf(api: ApiUnderTest, ...scopes: Scope[]): Promise<StaffUnderTest> {
  const moderator = await newStaff(api, { roles: ['moderator'] });
  await api.database.transaction(async (statements) => {
    const [everywhere] = await statements.rows<{ id: string }>('select id from staff_grant where staff_account_id = $1', [moderator.id]);
    for (const { language = null, board, senior = false } of scopes)
      await statements.rows('insert into staff_grant (id, staff_account_id, senior, language, board_id) values ($1, $2, $3, $4, $5)', [
        ...[randomId(), moderator.id, senior, language, board?.id ?? null],
      ]);
    await statements.rows('delete from staff_grant where id = $1', [everywhere?.id]);
  });
  return moderator;
}
