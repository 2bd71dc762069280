/** Runs work one piece after another; who would have to wait too long hears so at once. */
export class BoundedQueue {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();
  private readonly room: number;

  /** `room`: how many pieces of work may be under way or waiting. */
  constructor(room: number) {
    this.room = room;
  }

  /** What the work gives, when its turn has come; `busy` where there is no room. A piece that fails fails alone. */
  run<Result>(work: () => Promise<Result>): Promise<Result | 'busy'> {
    if (this.waiting >= this.room) return Promise.resolve('busy');
    this.waiting += 1;
    const turn = this.last.then(work).finally(() => {
      this.waiting -= 1;
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
