import type { DemoThread } from '../demo-thread.ts';
import { forstaInlaggetThreads } from './forsta-inlagget.ts';
import { fragaEnYrkespersonThreads } from './fraga-en-yrkesperson.ts';
import { rusmedelOchAterhamtningThreads } from './rusmedel-och-aterhamtning.ts';
import { somNarstaendeThreads } from './som-narstaende.ts';
import { vakenOmNattenThreads } from './vaken-om-natten.ts';

/** The threads of the demo in the Swedish of Finland. Invented, nobody's story. */
export const threadsSv: readonly DemoThread[] = [
  ...forstaInlaggetThreads,
  ...vakenOmNattenThreads,
  ...rusmedelOchAterhamtningThreads,
  ...fragaEnYrkespersonThreads,
  ...somNarstaendeThreads,
];
