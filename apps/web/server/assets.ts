import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compress, type Encoding } from './compression.ts';

/** One file that browsers fetch, ready in every encoding. */
export interface Asset {
  type: string;
  etag: string;
  bodies: Record<Encoding, Buffer>;
}

export interface Assets {
  /** By path, such as `/assets/style-Ab12.css`. Names carry a hash of the content: they never change. */
  files: Map<string, Asset>;
  /** The paths that every page names; `staff` stands on pages of the staff with keys or news of their own, `passkey` on the few with passkeys, `keepHelp` on the one that keeps help on a phone. */
  paths: { style: string; script: string; icon: string; staff: string; passkey: string; keepHelp: string };
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function readAsset(path: string): Promise<Asset> {
  const identity = await readFile(path);
  const type = types[extname(path)];
  if (type === undefined) throw new Error(`No media type is known for ${path}.`);
  const packed = type === 'font/woff2';
  const encoded = async (encoding: Encoding): Promise<Buffer> => (packed ? identity : (await compress(identity, encoding, true)).body);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { type, etag, bodies: { identity, br: await encoded('br'), gzip: await encoded('gzip') } };
}

/** Reads what the build left in `folder` into memory: a handful of files. Throws when the build is missing. */
export async function readAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, { file: string }>;
  const names = (await readdir(folder)).filter((name) => name !== 'manifest.json');
  const read = names.map(async (name): Promise<[string, Asset]> => [`/assets/${name}`, await readAsset(join(folder, name))]);
  const pathOf = (source: string): string => {
    const file = manifest[source]?.file;
    if (file === undefined) throw new Error(`The build has no ${source}.`);
    return `/assets/${file}`;
  };
  const files = new Map(await Promise.all(read));
  const worker = files.get(pathOf('app/enhancement/help-worker.ts'));
  // A browser asks for a worker anew under the name by which it knows it, so the name stays; it lies at the root to reach the help pages.
  if (worker !== undefined) files.set('/help-worker.js', worker);
  return {
    files,
    paths: {
      style: pathOf('app/styles/rinnalla.css'),
      script: pathOf('app/enhancement/enhancement.ts'),
      icon: pathOf('app/styles/icon.svg'),
      staff: pathOf('app/enhancement/staff.ts'),
      passkey: pathOf('app/enhancement/passkey.ts'),
      keepHelp: pathOf('app/enhancement/keep-help.ts'),
    },
  };
}
