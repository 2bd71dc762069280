import { expect, test } from '@jest/globals';
import { readApplicationForm, readVerdict } from './application-form.rules.ts';
import type { ApplyForBadgeInput } from './application.type.ts';

const filledIn: ApplyForBadgeInput = {
  submission: 'a'.repeat(22),
  profession: ' Psychologist ',
  register: 'terhikki',
  registerNumber: '001 2345 6789',
  organisation: 'Lakeside Health Centre',
};

test('a filled-in application is kept without stray spaces', () => {
  expect(readApplicationForm(filledIn)).toEqual({
    profession: 'Psychologist',
    register: 'terhikki',
    registerNumber: '00123456789',
    organisation: 'Lakeside Health Centre',
  });
});

test.each([
  [{ submission: 'short' }, [{ field: 'submission', problem: 'malformed' }]],
  [{ profession: '  ' }, [{ field: 'profession', problem: 'empty' }]],
  [{ profession: 'x' }, [{ field: 'profession', problem: 'too_short', limit: 2 }]],
  [{ profession: 'ä'.repeat(81) }, [{ field: 'profession', problem: 'too_long', limit: 80 }]],
  [{ organisation: 'a\u0000b' }, [{ field: 'organisation', problem: 'control_character' }]],
  [{ registerNumber: '123' }, [{ field: 'registerNumber', problem: 'malformed' }]],
  [{ register: 'organisation', registerNumber: '' }, [{ field: 'registerNumber', problem: 'empty' }]],
  [
    { organisation: '', profession: '' },
    [
      { field: 'profession', problem: 'empty' },
      { field: 'organisation', problem: 'empty' },
    ],
  ],
] as const)('an application with %j names every field to mend', (change, problems) => {
  expect(readApplicationForm({ ...filledIn, ...change })).toEqual(problems);
});

test.each([
  [
    { confirm: true, protectedTitle: 'Psykologi' },
    { confirm: true, protectedTitle: 'Psykologi' },
  ],
  [
    { confirm: true, reason: 'Looks right.' },
    { field: 'protectedTitle', problem: 'empty' },
  ],
  [
    { confirm: true, protectedTitle: null },
    { field: 'protectedTitle', problem: 'empty' },
  ],
  [
    { confirm: false, reason: 'The register has another name.\n\nPlease look.' },
    { confirm: false, reason: 'The register has another name.\n\nPlease look.' },
  ],
  [
    { confirm: false, protectedTitle: 'Psykologi' },
    { field: 'reason', problem: 'empty' },
  ],
  [
    { confirm: false, reason: 'x'.repeat(2_001) },
    { field: 'reason', problem: 'too_long', limit: 2_000 },
  ],
  [
    { confirm: false, reason: 'x'.repeat(20_000) },
    { field: 'reason', problem: 'too_long', limit: 2_000 },
  ],
  [
    { confirm: false, reason: 'a\u202eb' },
    { field: 'reason', problem: 'control_character' },
  ],
] as const)("a verifier's answer %j is read as %j", (answer, read) => {
  expect(readVerdict({ applicationId: 'id', ...answer })).toEqual(read);
});
