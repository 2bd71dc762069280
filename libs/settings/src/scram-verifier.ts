import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const rounds = 4096;

/**
 * What PostgreSQL keeps of a password (RFC 5803, `SCRAM-SHA-256`), made here: so the password itself stands in no statement, no log of
 * the server's and no sentence to an operator. For passwords of ASCII letters, whose form SASLprep does not change.
 */
export function scramVerifier(password: string, salt: Uint8Array = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const key = (words: string): Buffer => createHmac('sha256', salted).update(words).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${Buffer.from(salt).toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
