import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { Operations } from '../src/platform/access/operations.ts';
import { liveOtherLife } from './access/other-life.ts';
import { idsIn } from './access/swapped-ids.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { dump } from './footprint.ts';
import { anyDocument } from './generated-documents.ts';
import { newMember, newProfessional, newStaff } from './personas.ts';
import { Database } from '../src/platform/database/database.ts';

/** Security, statement 20: generated documents as each role, at least half of which are carried out. A failure names its seed. */

const documents = process.env['RINNALLA_TEST_LONG'] ? 10_000 : 1_000;
const seed = Number(process.env['DOCUMENT_SEED'] ?? Date.now() % 1_000_000);
const roles = ['guest', 'member', 'professional', 'moderator', 'verifier', 'operator'] as const;
type Role = (typeof roles)[number];

let api: ApiUnderTest;
let schema: GraphQLSchema;
let known: string[];

beforeAll(async () => {
  api = await startApiUnderTest();
  schema = buildClientSchema((await api.send<IntrospectionQuery>(undefined, getIntrospectionQuery())).data!);
  const { slug, secrets } = await liveOtherLife(api);
  const ids = [...(await dump(api.database)).values()].flatMap(({ row }) => idsIn(JSON.stringify(row)));
  known = [...new Set(ids), slug, ...secrets.references, ...secrets.codes];
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

async function enter(role: Role): Promise<Bearer> {
  if (role === 'guest') return undefined;
  if (role === 'member') return newMember(api);
  if (role === 'professional') return (await newProfessional(api)).bearer;
  return (await newStaff(api, { roles: [role] })).bearer;
}

const ownOf = (role: Role): Set<string> => {
  const allowed = ({ who }: { who: readonly string[] }): boolean => who.includes('guest') || who.includes(role);
  return new Set(
    api.app
      .get(Operations)
      .all()
      .filter(({ access }) => access !== undefined && allowed(access))
      .map(({ name }) => name),
  );
};

/** What must never leave the API: a fault's code, a path, a line of SQL, a frame of a stack. */
const internal = /INTERNAL|\.(?:js|ts):\d+|node_modules|select .* from |syntax error at|violates|pg_|ECONN|\bat [A-Z]\w+\./;

interface Verdict {
  readonly status: number;
  readonly carriedOut: boolean;
  readonly leak: string | undefined;
}

async function send(as: Bearer, query: string, to: ApiUnderTest = api): Promise<Verdict> {
  const headers = { 'content-type': 'application/json', ...(as === undefined ? {} : { authorization: `Bearer ${as}` }) };
  const response = await to.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) });
  const { data, errors } = response.json<{ data?: unknown; errors?: unknown }>();
  return {
    status: response.statusCode,
    carriedOut: data !== null && data !== undefined,
    leak: internal.exec(JSON.stringify(errors ?? ''))?.[0],
  };
}

describe(`with seed ${seed}`, () => {
  test.each(roles)(
    'whatever a %s sends, the API answers without a fault and tells nothing of itself',
    async (role) => {
      const as = await enter(role);
      // By either a session ends; a guest has none.
      const left = new Set(role === 'guest' ? [] : ['signOut', 'enterDemo']);
      const given = { schema, own: ownOf(role), left, known };
      const sent = fc.sample(anyDocument(given), { seed, numRuns: documents / roles.length });
      let carriedOut = 0;
      for (const document of sent) {
        const verdict = await send(as, document);
        if (verdict.carriedOut) carriedOut += 1;
        expect({ document, fault: verdict.status >= 500, leak: verdict.leak }).toEqual({ document, fault: false, leak: undefined });
      }
      expect(carriedOut).toBeGreaterThanOrEqual(sent.length / 2);
    },
    600_000,
  );
});

test('production takes none of them, and tells nothing', async () => {
  const production = await startApiUnderTest({ mode: 'production' });
  try {
    const given = { schema, own: ownOf('member'), left: new Set(['signOut']), known };
    for (const query of fc.sample(anyDocument(given), { seed, numRuns: 100 })) {
      const response = await production.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      expect([query, response.statusCode, response.body]).toEqual([query, 404, '']);
    }
  } finally {
    await production.stop();
  }
});

test('control: a fault behind an operation is seen', async () => {
  jest.spyOn(api.app.get(Database), 'rows').mockRejectedValue(new Error('relation "post" does not exist'));
  expect((await send(undefined, '{ boards { board { id } } }')).leak).toBe('INTERNAL');
});
