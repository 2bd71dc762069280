import type { AuditAct, AuditTarget } from '@rinnalla/contract';

/** What an address asks of the log; null: not narrowed. */
export interface AuditFilter {
  readonly act: AuditAct | null;
  readonly target: AuditTarget | null;
  /** The id of a staff account; null: everybody. */
  readonly by: string | null;
  /** Only entries older than this number; null: from the newest on. */
  readonly before: number | null;
}

interface Words {
  readonly acts: readonly AuditAct[];
  readonly targets: readonly AuditTarget[];
}

/** Pure: reads the part of an address after `?`. What it does not know counts as not asked; the API fails on a word it does not know. */
export function readAuditFilter(asked: URLSearchParams, { acts, targets }: Words): AuditFilter {
  const before = asked.get('before') ?? '';
  return {
    act: acts.find((each) => each === asked.get('act')) ?? null,
    target: targets.find((each) => each === asked.get('target')) ?? null,
    by: asked.get('by') || null,
    before: /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null,
  };
}

/** Pure: the path of the log, narrowed in this way, older than `before`. */
export function auditPath({ act, target, by }: AuditFilter, before: number | null): string {
  const asked = new URLSearchParams({
    ...(act && { act }),
    ...(by && { by }),
    ...(target && { target }),
    ...(before && { before: `${before}` }),
  });
  return asked.size === 0 ? '/staff/audit' : `/staff/audit?${asked}`;
}

/** Pure: whether anything is left out but what is newer. */
export const isNarrowed = ({ act, target, by }: AuditFilter): boolean => act !== null || target !== null || by !== null;
