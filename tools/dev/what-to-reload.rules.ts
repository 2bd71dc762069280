import type { BuildStepName } from '../build/build-steps.ts';
import type { AppPlan } from '../start/programs.ts';

export type AppName = AppPlan['name'];

/** What has to be done before changed files show. */
export interface Reload {
  /** In the order in which they are to be built. */
  readonly build: readonly BuildStepName[];
  /** Whether the database has to be brought to a new schema. */
  readonly migrate: boolean;
  /** In the order in which they are to be started anew. */
  readonly restart: readonly AppName[];
  /** Whether the code may now say another schema than the one in `libs/contract`. */
  readonly checkContract: boolean;
  /** Whether what changed is part of what reloads, so that only a new start brings it in. */
  readonly startAgain: boolean;
}

const steps: readonly BuildStepName[] = ['messages', 'safety', 'api', 'contract', 'web'];
const apps: readonly AppName[] = ['api', 'worker', 'web'];

const nothing: Reload = { build: [], migrate: false, restart: [], checkContract: false, startAgain: false };
const api: Reload = { ...nothing, build: ['api'], restart: ['api', 'worker'], checkContract: true };
const web: Reload = { ...nothing, build: ['web'], restart: ['web'] };
const again: Reload = { ...nothing, startAgain: true };

/** The first row that fits a path says what its change asks for. */
const table: readonly (readonly [RegExp, Reload])[] = [
  // Made by the build, or by an editor while it saves.
  [/^(apps\/[^/]+\/(dist|build|\.react-router)|apps\/web\/public\/fonts|libs\/(i18n\/src\/messages|[^/]+\/src\/generated))(\/|$)/, nothing],
  [/(^|\/)(node_modules\/|\.[^/]+\.sw.$|[^/]+~$|\d+$)/, nothing],
  [/\.spec\.tsx?$|^apps\/[^/]+\/test\/|\.md$/, nothing],
  [/^apps\/web\/[^/]+\.ts$|^apps\/api\/\.swcrc$|^libs\/[^/]+\/[^/]+\.ts$|^libs\/settings\//, again],
  [/^apps\/api\/src\/migrations\//, { ...api, migrate: true }],
  [/^apps\/api\/src\//, api],
  [/^apps\/web\/server\//, { ...nothing, restart: ['web'] }],
  [/^apps\/web\/app\/.*\.graphql$|^libs\/contract\/schema\.graphql$/, { ...web, build: ['contract', 'web'] }],
  [/^apps\/web\/app\//, web],
  [/^libs\/i18n\/(messages|project\.inlang)\/.*\.json$/, { ...web, build: ['messages', 'web'] }],
  [/^libs\/(i18n|contract)\/src\//, web],
  [/^libs\/anonymity\/src\//, { ...nothing, restart: ['api', 'worker'] }],
  [/^libs\/[^/]+\/src\//, { ...web, restart: apps }],
];

/** What the changes of these files ask for together. Paths are relative to the root, with `/`. */
export function whatToReload(files: readonly string[]): Reload {
  const asked = files.map((file) => table.find(([pattern]) => pattern.test(file))?.[1] ?? nothing);
  return {
    build: steps.filter((step) => asked.some((one) => one.build.includes(step))),
    migrate: asked.some((one) => one.migrate),
    restart: apps.filter((app) => asked.some((one) => one.restart.includes(app))),
    checkContract: asked.some((one) => one.checkContract),
    startAgain: asked.some((one) => one.startAgain),
  };
}
