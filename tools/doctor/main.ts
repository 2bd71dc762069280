import { readSettings, type Settings } from '@rinnalla/settings';
import { findingLine, ok, wrong, type Finding } from './finding.ts';
import { lookAtBackups } from './look-at-backups.ts';
import { lookAtDatabase } from './look-at-database.ts';
import { lookAtFolders, lookAtMachine } from './look-at-machine.ts';
import { isRunning, lookAtSite } from './look-at-site.ts';
import { judgeProxy } from './proxy.rules.ts';
import { judgeStaffedHours } from './staffed-hours.rules.ts';

/*
 * `npm run doctor` looks at everything that Rinnalla rests on and changes nothing. One line a finding; `--json` for programs.
 * Exit code 1 when something is wrong.
 */

const read = readSettings(process.env);
const findings = [
  ...lookAtMachine(),
  ...(read.kind === 'problem' ? [wrong('settings', read.problem)] : await lookAtInstallation(read.settings)),
];
const text = process.argv.includes('--json') ? JSON.stringify({ findings }, null, 2) : findings.map(findingLine).join('\n');
process.stdout.write(`${text}\n`, () => process.exit(findings.some(({ verdict }) => verdict === 'wrong') ? 1 : 0));

async function lookAtInstallation(settings: Settings): Promise<Finding[]> {
  return [
    ok('settings', `${settings.mode}, ${settings.url}`),
    judgeProxy(settings),
    judgeStaffedHours(settings),
    ...(await lookAtSite(settings)),
    ...lookAtFolders(settings.dataDir, isRunning(settings)),
    ...(await lookAtDatabase(settings)),
    lookAtBackups(settings),
  ];
}
