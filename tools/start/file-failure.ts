const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk that holds ${path} is full: make room and start again.`,
  EDQUOT: (path) => `The disk quota for ${path} is used up: make room and start again.`,
  EACCES: (path) => `You may not write ${path}: give yourself the right to, or choose another folder with RINNALLA_DATA_DIR=…`,
  EPERM: (path) => `You may not change ${path}: start as the user it belongs to, or choose another folder with RINNALLA_DATA_DIR=…`,
  EROFS: (path) => `${path} lies on a disk that can only be read: choose another folder with RINNALLA_DATA_DIR=…`,
  ENOTDIR: (path) => `${path} cannot be a folder, because part of it is a file: move the file away, or set RINNALLA_DATA_DIR=…`,
  EEXIST: (path) => `${path} is a file, but must be a folder: move the file away, or choose another folder with RINNALLA_DATA_DIR=…`,
};

/** One sentence with the cure for a file-system failure that an operator can mend; null for any other error. */
export function fileFailure(error: unknown, folder: string): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  return sentences[code ?? '']?.(path ?? folder) ?? null;
}
