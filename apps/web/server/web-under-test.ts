import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The built web process as it runs, with no API behind it. */
export interface WebUnderTest {
  readonly child: ChildProcess;
  /** The site's address, as its forms name it. */
  readonly site: string;
  /** Where it is reached, whatever localhost means first. */
  readonly address: string;
  /** The secret by which it knows its cookies. */
  readonly key: Buffer;
  /** All that it has said so far. */
  said(): string;
}

/** Starts it on a free port; settles when it listens. */
export async function startWeb(settings: Record<string, string> = {}): Promise<WebUnderTest> {
  const [port, apiPort] = [await freePort(), await freePort()];
  const [site, key] = [`http://localhost:${port}`, Buffer.alloc(32, 3)];
  const own = { PORT: `${port}`, API_PORT: `${apiPort}`, RINNALLA_URL: site, RINNALLA_WEB_KEY: key.toString('base64url') };
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { ...process.env, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()));
  for await (const line of createInterface(child.stderr)) if (line.includes('"started"')) break;
  child.stderr.resume();
  return { child, site, address: `http://127.0.0.1:${port}`, key, said: () => said.join('') };
}

/** Ends it in good order, if it has not ended by itself, and gives how it ended. */
export async function endWeb({ child }: WebUnderTest): Promise<unknown[]> {
  if (child.exitCode !== null || child.signalCode !== null) return [child.exitCode, child.signalCode];
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  return ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
