import { look, ok, wrong, type Finding } from './finding.ts';

export interface DataFolderFacts {
  readonly folder: string;
  /** `absent` before the first start. */
  readonly kind: 'absent' | 'folder' | 'other';
  /** Whether we may write it, or, where it is absent, make it. */
  readonly writable: boolean;
  /** User id of its owner, and ours; null where the system has none. */
  readonly owner: number | null;
  readonly own: number | null;
  /** The sentence that says what is wrong with secrets.json; null: nothing, or it is not made yet. */
  readonly secretsProblem: string | null;
}

/** The folder of everything that is kept. */
export function judgeDataFolder(facts: DataFolderFacts): Finding[] {
  const { folder, kind, writable, owner, own } = facts;
  if (kind === 'other') return [wrong('data folder', `${folder} is not a folder`, 'Move it away, or set RINNALLA_DATA_DIR')];
  if (!writable) return [wrong('data folder', `${folder} cannot be written`, 'Give yourself the right to, or set RINNALLA_DATA_DIR')];
  if (kind === 'absent') return [ok('data folder', `${folder} will be made at the first start`)];
  const belongs =
    owner === own || owner === null
      ? ok('data folder', folder)
      : look('data folder', `${folder} belongs to another user (${owner})`, 'Start Rinnalla always as the same user');
  return [belongs, facts.secretsProblem === null ? ok('secrets', 'closed to others') : wrong('secrets', facts.secretsProblem)];
}
