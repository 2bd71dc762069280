/** Somebody who follows the queue: a page that is open somewhere. It is told one thing, that something changed, and however often, once. */
export class QueueFollower {
  /** Whether there is something that it was not told yet. */
  hasNews = false;
  private isOver = false;
  private waiting: ((more: boolean) => void) | null = null;

  /** `tokenId`: of the session for which it follows. `leave`: told when it ends. */
  constructor(
    readonly tokenId: Uint8Array,
    private readonly leave: () => void,
  ) {}

  /** Settles when there is news, with true, or when it is over, with false. One waits at a time. */
  async news(): Promise<boolean> {
    if (this.isOver) return false;
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  /** Tells it that there is news, if it waits for any; else the news waits for it. */
  wake(): void {
    if (this.waiting === null) return;
    this.hasNews = false;
    this.settle(true);
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.settle(false);
    this.leave();
  }

  private settle(more: boolean): void {
    const waiting = this.waiting;
    this.waiting = null;
    waiting?.(more);
  }
}

/** Pure: does the session still hold? `tokens`: those that do, in hex. */
export const mayFollow = ({ tokenId }: Pick<QueueFollower, 'tokenId'>, tokens: ReadonlySet<string>): boolean =>
  tokens.has(Buffer.from(tokenId).toString('hex'));
