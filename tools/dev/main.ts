import { join } from 'node:path';
import { dev } from './dev.ts';

const root = join(import.meta.dirname, '..', '..');

await dev({ root, builder: join(import.meta.dirname, 'builder.ts'), contractCheck: join(root, 'tools/checks/contract.ts') });
