import { readdirSync, statSync, watch, type Dirent, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';

const made = new Set(['node_modules', 'dist', 'build', 'generated', '.react-router', '.git']);

/**
 * Tells of each file that changes in these folders and the folders in them, by its path from `root`, with `/`. A change may be
 * told of more than once. Each folder has a watch of its own: a watch on a file loses it when an editor saves by replacing it.
 */
export function watchFolders(root: string, folders: readonly string[], changed: (path: string) => void): void {
  const watches = new Map<string, FSWatcher>();

  const stop = (folder: string): void => {
    watches.get(folder)?.close();
    watches.delete(folder);
  };

  const begin = (folder: string, isNew: boolean): void => {
    stop(folder);
    try {
      const one = watch(folder, (_event, name) => name !== null && look(join(folder, name)));
      one.on('error', () => stop(folder));
      watches.set(folder, one);
      for (const entry of entriesOf(folder)) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) begin(path, isNew);
        else if (isNew) tell(path);
      }
    } catch {
      // It was gone before it could be watched; its parent tells when it comes back.
      stop(folder);
    }
  };

  const look = (path: string): void => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) begin(path, true);
    else tell(path);
  };

  const tell = (path: string): void => changed(relative(root, path).split(sep).join('/'));

  for (const folder of folders) begin(join(root, folder), false);
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => !made.has(entry.name));
}
