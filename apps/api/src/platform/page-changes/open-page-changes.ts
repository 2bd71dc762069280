import { Readable } from 'node:stream';
import { Client } from 'pg';

/** Milliseconds between two signs of life. */
const beat = 300;
/** Milliseconds that the database has for one of them. */
const patience = 1_000;
/** Bytes that may wait for a reader who does not take them. */
const mostWaiting = 1_000_000;

/**
 * What changes on pages, as lines: each holds the words of one notice on the channel `page_changes` (`all`, or such as
 * `boards board:sleep thread:ID`); an empty line is a sign of life that went all the way to the database and back. A notice stands
 * before every sign of life that began after its commit. The stream begins with an empty line, once nothing can be missed any more,
 * and ends with the connection. Each has a connection of its own. Rejects while the database cannot be reached.
 */
export async function openPageChanges(databaseUrl: string): Promise<Readable> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'page_changes',
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  const changes = new Readable({
    read: () => undefined,
    destroy: (error, done) => {
      const closed = (): void => done(error);
      client.end().then(closed, closed);
    },
  });
  const say = (words: string): void => {
    changes.push(`${words}\n`);
    if (changes.readableLength > mostWaiting) changes.destroy();
  };
  client.on('notification', ({ payload }) => say(payload ?? ''));
  client.on('error', () => changes.destroy());
  client.on('end', () => changes.destroy());
  try {
    await client.connect();
    await client.query('listen page_changes');
  } catch (error) {
    changes.destroy();
    throw error;
  }
  say('');
  const showLife = (): void =>
    void client.query('select 1').then(
      () => say(''),
      () => changes.destroy(),
    );
  const beating = setInterval(showLife, beat);
  changes.once('close', () => clearInterval(beating));
  return changes;
}
