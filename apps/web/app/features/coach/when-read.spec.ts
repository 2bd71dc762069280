import { expect, test } from '@jest/globals';
import { languages, m, renderIn } from '@rinnalla/i18n';
import { whenRead } from './when-read.ts';

test.each(languages)('in %s a quarter of an hour is promised only while somebody is there', (language) => {
  const said = (staffedNow: boolean, nextOpening: string | null): string => renderIn(language, () => whenRead({ staffedNow, nextOpening }));
  expect(said(true, null)).toBe(renderIn(language, () => m.coach_next_staffed()));
  expect(said(true, null)).toContain('15');
  const later = said(false, '2099-11-23T06:00:00Z');
  expect(later).not.toContain('15');
  expect(later).toMatch(/8[.:]00/);
  expect(said(false, null)).not.toMatch(/\d/);
});
