import { randomId } from '@rinnalla/anonymity';
import type { ApiUnderTest } from './api-under-test.ts';
import type { StaffUnderTest } from './personas.ts';

interface Drawn {
  readonly decisionId: string;
  /** Who would have removed it too, by P1; none: it waits. */
  readonly judgedBy?: StaffUnderTest;
}

/** What chance would have drawn, written as it draws it; gives the id. */
export async function drawSecondLook(api: ApiUnderTest, { decisionId, judgedBy }: Drawn): Promise<string> {
  const id = randomId();
  const judgement = judgedBy === undefined ? [null, null, null] : [judgedBy.id, 'remove', 'P1'];
  await api.database.rows(
    `insert into second_look (id, decision_id, revision_id, class, drawn_hour, taken_by, taken_hour, kind, policy_point, answered_hour)
     select $1, decision.id, decision.revision_id, reviewable.class, hour, $3, case when $4::text is null then null else hour end, $4, $5,
            case when $4::text is null then null else hour end
       from decision join reviewable on reviewable.id = decision.reviewable_id where decision.id = $2`,
    [id, decisionId, ...judgement],
  );
  return id;
}

const outcome = '__typename ... on NotAllowed { reason } ... on InvalidInput { problems { field problem } }';

export interface LookAnswer {
  readonly __typename: string;
  readonly reason?: string;
  readonly problems?: { readonly field: string; readonly problem: string }[];
}

export interface LooksUnderTest {
  readonly waiting: number;
  readonly calm: number;
  readonly takenId: string | null;
  readonly compared: { id: string; agrees: boolean; differsGravely: boolean; first: object; second: object }[];
}

const judgement = '{ kind sanction policyPoint group }';
const compared = `{ id class agrees differsGravely weeksAgo first ${judgement} second ${judgement} }`;

export const looksOf = (api: ApiUnderTest, { bearer }: StaffUnderTest): Promise<LooksUnderTest> =>
  api.ask(bearer, `{ secondLooks { waiting calm takenId compared ${compared} } }`);

export const takeLook = async (api: ApiUnderTest, { bearer }: StaffUnderTest, calm = false): Promise<string | null> =>
  (
    await api.ask<{ secondLookId: string | null }>(bearer, 'mutation ($calm: Boolean!) { takeSecondLook(calm: $calm) { secondLookId } }', {
      calm,
    })
  ).secondLookId;

export const answerLook = (api: ApiUnderTest, { bearer }: StaffUnderTest, input: object): Promise<LookAnswer> =>
  api.ask(bearer, `mutation ($input: AnswerSecondLookInput!) { answerSecondLook(input: $input) { ${outcome} } }`, { input });

export const giveBackLook = (api: ApiUnderTest, { bearer }: StaffUnderTest, id: string): Promise<LookAnswer> =>
  api.ask(bearer, 'mutation ($id: Id!) { giveBackSecondLook(id: $id) { __typename } }', { id });

export interface LookUnderTest {
  readonly sheet: Readonly<Record<string, unknown>> | null;
  readonly compared: LooksUnderTest['compared'][number] | null;
  readonly postToReport: string | null;
}

/** All that can be read of a second look but its id and the names of faces, which chance draws. */
export const readLook = (api: ApiUnderTest, { bearer }: StaffUnderTest, id: string): Promise<LookUnderTest | null> =>
  api.ask(
    bearer,
    `query ($id: Id!) { secondLook(id: $id) { sheet { class wasHeld threadTitle tree board { name } reports { category explanation }
      signals { kind rule reason words { en } } nearby { position tree } availableDecisions availableSanctions }
      compared ${compared} postToReport } }`,
    { id },
  );

export interface AgreementUnderTest {
  readonly share: number;
  readonly waiting: number;
  readonly lapsed: number;
  readonly figures: {
    class: string | null;
    pairs: number;
    tooFew: boolean;
    observed: number | null;
    kappa: number | null;
    low: number | null;
  }[];
  readonly table: { first: string; counts: number[] }[];
  readonly grave: LooksUnderTest['compared'];
}

export const readAgreement = (api: ApiUnderTest, { bearer }: StaffUnderTest): Promise<AgreementUnderTest | null> =>
  api.ask(
    bearer,
    `{ moderatorAgreement { share waiting lapsed figures { class pairs tooFew observed kappa low high } table { first counts } grave ${compared} } }`,
  );
