import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digestOf, keptReadings, nameOf, parseData } from './src/lists/parse-data.ts';
import type { KeptReadings } from './src/lists/parse-data.ts';

/** Parses all data files once, so that no start has to. Throws where one is no YAML; what stands in it is checked when it is read. */
export function compileData(): void {
  const readings: KeptReadings = {};
  for (const path of globSync('src/**/*.yaml', { cwd: import.meta.dirname }).sort()) {
    const file = pathToFileURL(`${import.meta.dirname}/${path}`);
    const written = readFileSync(file, 'utf8');
    readings[nameOf(file)] = { digest: digestOf(written), data: parseData(nameOf(file), written) };
  }
  mkdirSync(new URL('.', keptReadings), { recursive: true });
  writeFileSync(keptReadings, JSON.stringify(readings));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileData();
