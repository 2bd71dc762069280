import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { caseHashOf, idFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed } from '../../platform/graphql/outcomes.type.ts';
import { insertAtNextMine } from '../../platform/sealed/next-mine.ts';
import { isAdult } from '../../platform/sessions/adulthood.rules.ts';
import { currentConsentVersion } from '../../platform/sessions/consent-version.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { ReadStanding } from '../../platform/standing/read-standing.query.ts';
import { mayWrite } from '../../platform/standing/standing.rules.ts';
import { takeTurnToWrite } from '../../platform/standing/writing-turn.ts';
import { MyPersonas } from '../personas/my-personas.query.ts';
import { readHandleName } from './handle-name.rules.ts';
import type { HandleName } from './handle-name.rules.ts';
import { handleSpace, slotTags } from './handle-slots.ts';
import type { Handle, MakeHandleInput, MakeHandleResult } from './handle.type.ts';

/** Handles that one member can ever have made. A name is kept from others even when it is given up, so nobody may take hundreds. */
const mostEver = 12;

type Made = { readonly made: Handle } | { readonly refused: typeof MakeHandleResult };

/** A member makes a lasting face. The same form sent twice makes one. */
@Injectable()
export class MakeHandle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ReadStanding,
    private readonly myPersonas: MyPersonas,
  ) {}

  async execute(member: Member, input: MakeHandleInput): Promise<typeof MakeHandleResult> {
    if (!isSubmission(input.submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    if (!isAdult(member.payload.adultFrom, this.clock.now())) return notAllowed('not_available');
    if (member.payload.consentVersion < currentConsentVersion) return notAllowed('consent_needed');
    const id = idFromSubmission(member.keys, 'handle', input.submission);
    return this.database.transaction(async (statements) => {
      await takeTurnToWrite(statements);
      const standing = await statements.first<Handle>('select id, name from persona where id = $1', [id]);
      if (standing !== undefined) return { __typename: 'HandleMade', handle: standing };
      const read = readHandleName(input.name, await staffNames(statements));
      if ('problem' in read) return invalidInput(read);
      const nowhere = { boardId: null, threadId: null };
      if (!mayWrite(await this.standing.of(statements, member), nowhere, this.clock.hour())) return notAllowed('restricted');
      if ((await this.everMade(statements, member)) >= mostEver) return notAllowed('too_many_handles');
      const outcome = await make(statements, member, { id, ...read });
      return 'made' in outcome ? { __typename: 'HandleMade', handle: outcome.made } : outcome.refused;
    });
  }

  private async everMade(statements: Statements, member: Member): Promise<number> {
    const own = (await this.myPersonas.of(statements, member)).map(({ id }) => id);
    const row = await statements.first<{ count: number }>(
      `select count(*)::int as count from persona where id = any($1) and kind = 'handle'`,
      [own],
    );
    return row?.count ?? 0;
  }
}

const staffNames = async (statements: Statements): Promise<string[]> =>
  (await statements.rows<{ name: string }>('select name from staff_account')).map(({ name }) => name);

/** Each insert that meets a row is looked into: is the name gone, is every slot, or was it only the place among the member's own? */
function make(statements: Statements, { keys, payload }: Member, { id, name, compared }: HandleName & { id: string }): Promise<Made> {
  const nameHash = createHash('sha256').update(`handle name\0${compared}`).digest();
  const insert = async (mine: Uint8Array): Promise<Made | undefined> => {
    const free = await freeSlot(statements, slotTags(keys));
    if (free === undefined) return { refused: notAllowed('too_many_handles') };
    const taken = await statements.first('select 1 from persona where name_hash = $1', [nameHash]);
    if (taken !== undefined) return { refused: invalidInput({ field: 'name', problem: 'taken' }) };
    const made = await statements.first<Handle>(
      `insert into persona (id, kind, space, tag, mine, name, name_hash, consent_version, case_hash)
       values ($1, 'handle', $2, $3, $4, $5, $6, $7, $8)
       on conflict do nothing returning id, name`,
      [id, handleSpace, free, mine, name, nameHash, payload.consentVersion, caseHashOf(keys, id)],
    );
    return made === undefined ? undefined : { made };
  };
  return insertAtNextMine({ statements, keys, kind: 'persona', insert });
}

async function freeSlot(statements: Statements, tags: readonly Uint8Array[]): Promise<Uint8Array | undefined> {
  const rows = await statements.rows<{ tag: Buffer }>('select tag from persona where space = $1 and tag = any($2)', [handleSpace, tags]);
  return tags.find((tag) => !rows.some((row) => row.tag.equals(tag)));
}
