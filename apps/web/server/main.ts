import { once } from 'node:events';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from '@rinnalla/settings';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import type * as WebApp from '../app/web-app.ts';
import { readAssets } from './assets.ts';
import { doorLimits } from './doors.rules.ts';
import { floodGate } from './flood-gate.ts';
import { FloodLimits } from './flood-limits.ts';
import { followPageChanges } from './follow-page-changes.ts';
import { endOnUncaughtFault, errorFields, log } from './log.ts';
import { PageCache } from './page-cache.ts';
import { createWebServer } from './web-server.ts';

const built = (path: string): URL => new URL(`../build/${path}`, import.meta.url);

function readWebKey(text: string | undefined): Uint8Array {
  const key = Buffer.from(text ?? '', 'base64url');
  if (key.length < 32) throw new Error('RINNALLA_WEB_KEY must hold 32 random bytes, base64url.');
  return key;
}

/** What guests' pages may take in memory: some ten thousand threads, packed. */
const cacheBytes = 64 * 1024 * 1024;
const currentHour = (): number => Math.floor(Date.now() / 3_600_000);

/** What is to be ended: the server, and what streams from it. */
interface Running {
  readonly server: Server;
  readonly streams: WebApp.QueueStreams;
}

async function startWeb(settings: Settings): Promise<Running> {
  const assets = await readAssets(fileURLToPath(built('assets/')));
  const app = (await import(built('server/index.js').href)) as typeof WebApp;
  const web: WebApp.WebSettings = {
    url: settings.url,
    mode: settings.mode,
    apiPort: settings.apiPort,
    webKey: readWebKey(process.env['RINNALLA_WEB_KEY']),
    assets: assets.paths,
  };
  const cache = new PageCache({ maxBytes: cacheBytes, hour: currentHour });
  const streams = app.createQueueStreams(web);
  const server = createWebServer({
    cache,
    openQueueStream: streams.open,
    site: settings.url,
    assets: assets.files,
    answerPage: app.createPages(web),
    gateFor: floodGate(new FloodLimits(doorLimits), settings.proxies),
    renderRefusal: (reason, request) => app.renderRefusal(reason, request, web),
    unreadablePage: app.renderUnreadable(),
    log,
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  if (settings.pageCache === 'on') server.once('close', followPageChanges(settings.apiPort, cache));
  return { server, streams };
}

/** Lets the answers under way be finished, then stops listening. */
async function stopWeb({ server, streams }: Running): Promise<void> {
  log({ level: 'info', event: 'stopping' });
  const closed = once(server, 'close');
  server.close();
  streams.endAll();
  server.closeIdleConnections();
  await closed;
}

endOnUncaughtFault();
const reading = readSettings(process.env);
if (reading.kind === 'problem') {
  process.stderr.write(`${reading.problem}\n`);
  process.exit(1);
}
try {
  const running = await startWeb(reading.settings);
  stopWithParent(() => stopWeb(running));
  log({ level: 'info', event: 'started', port: reading.settings.port });
} catch (error) {
  log({ level: 'error', event: 'start_failed', ...errorFields(error) });
  process.exit(1);
}
