import { faultFields } from '../platform/fault-log.ts';

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, then ask again.',
  EDQUOT: 'The disk quota is used up: make room, then ask again.',
  EACCES: 'The data folder may not be written: ask as the user who starts Rinnalla.',
  EROFS: 'The data folder lies on a disk that can only be read.',
  ECONNREFUSED: 'The database does not answer: check that PostgreSQL runs, then ask again.',
  '53100': 'The disk of the database is full: make room, then ask again.',
  '42501': 'The database refuses: DATABASE_URL must name the owner of the database.',
};

/** One sentence with the cure for a failure that was not foreseen; without the failure's own message, which may quote what people wrote. */
export function failureInWords(error: unknown): string {
  const { fault, code, table, frames } = faultFields(error);
  const known = sentences[code ?? ''];
  if (known !== undefined) return known;
  return `It broke off (${[fault, code, table, frames[0]?.trim()].filter((word) => word !== undefined).join(' ')}). Ask again; nothing half is taken for whole.`;
}
