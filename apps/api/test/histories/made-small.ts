import { NoAnswer } from './answered.ts';

/**
 * A history that goes wrong is told at once, and then made small for a while: hundreds of smaller ones are tried, which takes many minutes of
 * silence where what went wrong was chance. Once the while is over nothing is wrong any more, so that the smallest so far is what is told.
 */
export class MadeSmall {
  private until = Infinity;
  /** How many histories were looked at before one went wrong. */
  looked = 0;

  constructor(
    private readonly milliseconds: number,
    private readonly tell: (text: string) => void = (text) => void process.stderr.write(text),
  ) {}

  async wrongIn(look: () => Promise<string[]>): Promise<string[]> {
    if (Date.now() >= this.until) return [];
    try {
      const wrong = await look();
      if (wrong.length > 0) this.begin(wrong.join('\n'));
      else if (this.until === Infinity) this.looked += 1;
      return wrong;
    } catch (error) {
      this.begin(String(error));
      if (error instanceof NoAnswer) this.until = -Infinity;
      throw error;
    }
  }

  private begin(wrong: string): void {
    if (this.until !== Infinity) return;
    this.until = Date.now() + this.milliseconds;
    this.tell(`After ${this.looked} histories one went wrong, and is made small for at most ${this.milliseconds / 1_000} s: ${wrong}\n`);
  }
}
