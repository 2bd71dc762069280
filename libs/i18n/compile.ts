import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Compiles the catalogues under `messages/` into typed functions under `src/messages/`, one function a key.
 * `declarations`: write their types too, which takes most of the time and is only needed when keys or inputs changed.
 * The compiler keeps a timer alive for half a minute afterwards: a script that has nothing else to do should exit by itself.
 * Throws when a catalogue cannot be read.
 */
export async function compileMessages({ declarations }: { declarations: boolean } = { declarations: true }): Promise<void> {
  await compile({
    project: here('project.inlang'),
    outdir: here('src/messages'),
    strategy: ['globalVariable', 'baseLocale'],
    outputStructure: 'locale-modules',
    emitTsDeclarations: declarations,
    cleanOutdir: declarations,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    disableAsyncLocalStorage: true,
    isServer: 'true',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compileMessages();
  process.exit(0);
}
