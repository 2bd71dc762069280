/** A process as /proc/PID/stat tells of it. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Milliseconds of processor time, user and system, of itself and of children that ended. */
  readonly used: number;
}

/** Linux counts processor time for programs in hundredths of a second, whatever the kernel's own clock. */
const millisecondsPerTick = 10;

/** Pure: reads one line of /proc/PID/stat; source: proc_pid_stat(5), fields 1, 4 and 14 to 17. The name may hold spaces and brackets. */
export function readStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid: Number.parseInt(line, 10), parent: Number(fields[1]), used: ticks * millisecondsPerTick };
}

/** Pure: the processes from these on down. */
export function treeOf(processes: readonly ProcessStat[], roots: readonly number[]): ProcessStat[] {
  const found = processes.filter(({ pid }) => roots.includes(pid));
  const children = processes.filter(({ parent, pid }) => roots.includes(parent) && !roots.includes(pid));
  return children.length === 0
    ? found
    : [
        ...found,
        ...treeOf(
          processes,
          children.map(({ pid }) => pid),
        ),
      ];
}

/** Pure: the bytes in a line such as `Pss:  1234 kB` of /proc/PID/smaps_rollup; 0 where there is none. */
export const bytesIn = (rollup: string, name: 'Rss' | 'Pss'): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(rollup)?.[1] ?? 0) * 1_024;
