import { buildSteps, isFresh, runBuildStep } from './build-steps.ts';

/* Runs the steps whose sources changed since they last ran; `build.ts api` that step alone. */

const wanted = process.argv.slice(2);
for (const step of buildSteps) {
  if ((wanted.length > 0 && !wanted.includes(step.name)) || isFresh(step)) continue;
  console.log(`  building ${step.name}`);
  await runBuildStep(step);
}
