import { Injectable } from '@nestjs/common';
import { caseHashOf, drawAlias, randomId, randomKey, tagOf } from '@rinnalla/anonymity';
import { insertAtNextMine } from '../../platform/sealed/next-mine.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Member, Staff } from '../../platform/sessions/viewer.ts';
import type { Language } from '../boards/board.type.ts';
import { MyPersonas } from './my-personas.query.ts';
import type { MyPersona } from './my-personas.query.ts';

export type Writer = Member | Staff;

/** The one space in which the faces of professionals lie: a professional has the same face everywhere. */
const professionalSpace = new Uint8Array(16);

/** Which face somebody writes under, found or made. */
@Injectable()
export class Writers {
  constructor(private readonly myPersonas: MyPersonas) {}

  /** All faces of the writer, for limits. */
  async facesOf(statements: Statements, writer: Writer): Promise<MyPersona[]> {
    if (writer.kind === 'member') return this.myPersonas.of(statements, writer);
    return statements.rows<MyPersona>('select id, space, name from persona where staff_account_id = $1', [writer.id]);
  }

  /** The id of the face in this thread: of a member its alias here or its one face on an invited board, of a professional the one face that it has. */
  faceIn(statements: Statements, writer: Writer, thread: { space: Uint8Array; language: Language }): Promise<string> {
    return writer.kind === 'member' ? memberFace(statements, writer, thread) : professionalFace(statements, writer);
  }

  /** A new alias in this thread with nobody behind it: tag and mine are drawn by chance, so no member finds it among its own. */
  async faceOfNobody(statements: Statements, thread: { space: Uint8Array; language: Language }): Promise<string> {
    const id = randomId();
    const taken = await namesIn(statements, thread.space);
    const name = drawAlias(thread.language, (candidate) => taken.has(candidate));
    const face = { id, space: thread.space, tag: randomKey(), mine: randomKey(), name, consentVersion: 0, caseHash: null };
    if ((await insertAlias(statements, face)) === undefined) throw new Error('a drawn face stands already');
    return id;
  }
}

async function memberFace(
  statements: Statements,
  { keys, payload }: Member,
  thread: { space: Uint8Array; language: Language },
): Promise<string> {
  const tag = tagOf(keys, 'persona', thread.space);
  const there = (): Promise<{ id: string } | undefined> =>
    statements.first('select id from persona where space = $1 and tag = $2', [thread.space, tag]);
  const found = await there();
  if (found !== undefined) return found.id;
  const taken = await namesIn(statements, thread.space);
  const insert = async (mine: Uint8Array): Promise<{ id: string } | undefined> => {
    const name = drawAlias(thread.language, (candidate) => taken.has(candidate));
    taken.add(name);
    const id = randomId();
    const { consentVersion } = payload;
    const face = { id, space: thread.space, tag, mine, name, consentVersion, caseHash: caseHashOf(keys, id) };
    return (await insertAlias(statements, face)) ?? there();
  };
  return (await insertAtNextMine({ statements, keys, kind: 'persona', insert })).id;
}

/** Every name that is borne there, or comes back when an appeal was right. */
export async function namesIn(statements: Statements, space: Uint8Array): Promise<Set<string>> {
  const rows = await statements.rows<{ name: string }>(
    'select name from persona where space = $1 union all select own_name from persona where space = $1 and own_name is not null',
    [space],
  );
  return new Set(rows.map(({ name }) => name));
}

interface NewAlias {
  readonly id: string;
  readonly space: Uint8Array;
  readonly tag: Uint8Array;
  readonly mine: Uint8Array;
  readonly name: string;
  readonly consentVersion: number;
  /** What it keeps of its case code; null: there is nobody who could hold the code. */
  readonly caseHash: Uint8Array | null;
}

function insertAlias(statements: Statements, face: NewAlias): Promise<{ id: string } | undefined> {
  return statements.first<{ id: string }>(
    `insert into persona (id, kind, space, tag, mine, name, consent_version, case_hash)
     select $1, case when exists (select from board where space = $2) then 'board_face' else 'alias' end, $2, $3, $4, $5, $6, $7
     on conflict do nothing returning id`,
    [face.id, face.space, face.tag, face.mine, face.name, face.consentVersion, face.caseHash],
  );
}

async function professionalFace(statements: Statements, { id, name }: Staff): Promise<string> {
  const made = await statements.first<{ id: string }>(
    `insert into persona (id, kind, space, tag, mine, name, consent_version, staff_account_id) values ($1, 'professional', $2, $3, $4, $5, 0, $6)
     on conflict (staff_account_id) do update set name = excluded.name returning id`,
    [randomId(), professionalSpace, randomKey(), randomKey(), name, id],
  );
  if (made === undefined) throw new Error('a professional has no face');
  return made.id;
}
