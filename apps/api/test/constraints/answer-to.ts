import type { ApiUnderTest } from '../api-under-test.ts';

class Undone extends Error {}

/**
 * What the database says to the last of several statements, those before it being taken: the name of the constraint that refuses it, for
 * an empty column `not null: ` and its name, else the message; `accepted` if nothing does. Nothing of it stays.
 */
export async function answerTo(
  { database }: ApiUnderTest,
  text: string | readonly string[],
  values: readonly unknown[] = [],
): Promise<string> {
  const texts = typeof text === 'string' ? [text] : text;
  let last = false;
  try {
    await database.transaction(async (statements) => {
      for (const before of texts.slice(0, -1)) await statements.rows(before);
      last = true;
      await statements.rows(texts.at(-1)!, values);
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone) return 'accepted';
    if (!last) throw error;
    const { constraint, message, code, column } = error as Error & Record<'constraint' | 'code' | 'column', string | undefined>;
    return code === '23502' ? `not null: ${column ?? ''}` : (constraint ?? message);
  }
  return 'accepted';
}
