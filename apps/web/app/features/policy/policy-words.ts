import { currentHour, renderingLanguage } from '@rinnalla/i18n';
import { pointOf, policyInForce, policyOf } from '@rinnalla/policy';
import type { PolicyVersion, WordedPoint, Wording } from '@rinnalla/policy';

/** The version that is in force now. */
export const policyNow = (): PolicyVersion => policyInForce(currentHour());

const pointIn = (version: number, code: string): WordedPoint | undefined => {
  const policy = policyOf(version);
  return policy && pointOf(policy, code);
};

/** The number and name of a point as a version has it, "P3 · Details of methods"; the bare code where it has none. */
export function policyPointName(code: string, version: number): string {
  const point = pointIn(version, code);
  return point === undefined ? code : `${code} · ${point.name[renderingLanguage()]}`;
}

/** What a point says in that version; empty where it has none. */
export const policyPointText = (code: string, version: number): string => pointIn(version, code)?.text[renderingLanguage()] ?? '';

/** The path, without the language, of the page of a version: `/policy/versions/2/plain`. */
export const policyPath = (version: number, wording: Wording): string =>
  `/policy/versions/${version}${wording === 'plain' ? '/plain' : ''}`;
