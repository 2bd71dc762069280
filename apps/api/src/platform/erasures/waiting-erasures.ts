import { randomInt } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { dueHourOf, nameOfWaiting, readWaiting } from './erasure.rules.ts';
import type { Erasable, WaitingErasure } from './erasure.rules.ts';

/** 0 to 1, 1 excluded. */
const byChance = (): number => randomInt(2 ** 32) / 2 ** 32;

/** What is to be erased, and how soon. */
export interface ErasuresToAdd {
  readonly erasables: readonly Erasable[];
  readonly pace: 'spread' | 'at_once';
  /** The hour (since 1970) in which it is asked for. */
  readonly hour: number;
}

/**
 * The erasures that wait for their hour, each an empty file in the data folder whose name says it all. They lie beside the database
 * and not in it: together they would tell, in every copy of it, which faces one person had.
 * A file has no time of its own, and files are made in random order, so that a copy of the folder tells only what waits.
 */
export class WaitingErasures {
  private readonly folder: string;

  /** `erasuresFolder`: where the erasures lie in the data folder. It is made when something waits. */
  constructor(
    erasuresFolder: string,
    private readonly chance: () => number = byChance,
  ) {
    this.folder = join(erasuresFolder, 'waiting');
  }

  /**
   * Lets these wait; they are on the disk when this settles. What waits already keeps its hour, unless all is asked for at once.
   * So asking again, after a crash, completes what was begun.
   */
  async add({ erasables, pace, hour }: ErasuresToAdd): Promise<void> {
    if (erasables.length === 0) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const standing = new Map((await this.all()).map((waiting) => [keyOf(waiting), waiting]));
    for (const erasable of shuffled(erasables, this.chance)) {
      const wanted = { ...erasable, dueHour: dueHourOf(hour, pace, this.chance()) };
      const there = standing.get(keyOf(erasable));
      if (there === undefined) await this.write(wanted);
      else if (pace === 'at_once' && there.dueHour > wanted.dueHour) await this.move(there, wanted.dueHour);
    }
    await this.flush();
  }

  /** Everything that waits. */
  async all(): Promise<WaitingErasure[]> {
    const names = await readdir(this.folder).catch(noneWithoutFolder);
    return names.map(readWaiting).filter((waiting) => waiting !== null);
  }

  /** What is to be carried out in this hour, in random order. */
  async due(hour: number): Promise<WaitingErasure[]> {
    return shuffled(
      (await this.all()).filter(({ dueHour }) => dueHour <= hour),
      this.chance,
    );
  }

  /** Puts one off to a later hour. */
  async putOff(waiting: WaitingErasure, dueHour: number): Promise<void> {
    await this.move(waiting, dueHour);
    await this.flush();
  }

  /** Carried out. */
  async remove(waiting: WaitingErasure): Promise<void> {
    await rm(join(this.folder, nameOfWaiting(waiting)), { force: true });
  }

  private async write(waiting: WaitingErasure): Promise<void> {
    const path = join(this.folder, nameOfWaiting(waiting));
    await (await open(path, 'a', 0o600)).close();
    await utimes(path, 0, 0);
  }

  private async move(waiting: WaitingErasure, dueHour: number): Promise<void> {
    await rename(join(this.folder, nameOfWaiting(waiting)), join(this.folder, nameOfWaiting({ ...waiting, dueHour })));
  }

  /** The names of a folder are safe once the folder is; Windows keeps them by itself. */
  private async flush(): Promise<void> {
    if (process.platform === 'win32') return;
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
  }
}

const keyOf = ({ kind, id }: Erasable): string => `${kind}.${id}`;

function noneWithoutFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** A copy in random order (Fisher and Yates). */
function shuffled<Thing>(things: readonly Thing[], chance: () => number): Thing[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Thing, mixed[last] as Thing];
  }
  return mixed;
}
