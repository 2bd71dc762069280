import { expect } from '@jest/globals';
import { Operations } from '../../src/platform/access/operations.ts';
import type { ApiUnderTest, Bearer } from '../api-under-test.ts';
import { breaks, dump, footprint } from '../footprint.ts';

/** A mutation to carry out under watch. */
export interface Watched {
  readonly as: Bearer;
  readonly mutation: string;
  readonly document: string;
  readonly variables?: object;
  /** The type of the answer; null where the answer is no object. */
  readonly expected: string | null;
}

/** The API under test, and whether what each mutation leaves behind keeps the rule of one. */
export interface Watching {
  readonly api: ApiUnderTest;
  /** Carries one mutation out and compares the dumps before and after. Gives the fields of the answer. */
  watch(given: Watched): Promise<Record<string, string>>;
}

/** Watches an API. `watched` gathers the names of the mutations that were carried out. */
export function watching(api: ApiUnderTest, watched: Set<string>): Watching {
  return {
    api,
    watch: async (given) => {
      const declared =
        api.app
          .get(Operations)
          .all()
          .find(({ name }) => name === given.mutation)?.access?.touches ?? [];
      const before = await dump(api.database);
      const answer = await api.ask<Record<string, string>>(given.as, given.document, given.variables);
      const after = await dump(api.database);
      if (given.expected !== null) expect([given.mutation, answer['__typename']]).toEqual([given.mutation, given.expected]);
      expect([given.mutation, breaks(footprint(before, after), declared, after)]).toEqual([given.mutation, []]);
      watched.add(given.mutation);
      return answer;
    },
  };
}
