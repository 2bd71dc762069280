import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, createBuilder } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Builds the web process into `apps/web/build`: `assets/` (what a browser fetches) and `server/` (pages, rendered on the server).
 * The messages must be compiled before. The router's browser bundle is deleted: no page ships React. Throws when a build fails.
 */
export async function buildWeb(): Promise<void> {
  process.chdir(root);
  process.env['NODE_ENV'] = 'production';
  await rm('build', { recursive: true, force: true });
  // Warnings of this build only tell that server code would not run in a browser, where it never goes.
  const pages = await createBuilder({ configFile: 'vite.config.ts', logLevel: 'error' });
  await pages.buildApp();
  await rm('build/client', { recursive: true, force: true });
  await build({ configFile: 'vite.assets.config.ts', logLevel: 'warn' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildWeb();
  process.exit(0);
}
