import type { DemoThread } from '../demo-thread.ts';
import { alongsideSomebodyThreads } from './alongside-somebody.ts';
import { askAProfessionalThreads } from './ask-a-professional.ts';
import { awakeAtNightThreads } from './awake-at-night.ts';
import { firstPostThreads } from './first-post.ts';
import { substancesAndRecoveryThreads } from './substances-and-recovery.ts';

/** The English threads of the demo. Invented, nobody's story. */
export const threadsEn: readonly DemoThread[] = [
  ...firstPostThreads,
  ...awakeAtNightThreads,
  ...substancesAndRecoveryThreads,
  ...askAProfessionalThreads,
  ...alongsideSomebodyThreads,
];
