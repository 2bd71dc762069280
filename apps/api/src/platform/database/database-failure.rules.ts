/** PostgreSQL error classes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const connectionLost = new Set(['08000', '08001', '08003', '08006', '57P01', '57P02', '57P03']);
const connectionRefused = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const conflict = new Set(['40001', '40P01']);

/** The connection is gone; whether the work was committed is unknown. */
export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return connectionLost.has(code) || connectionRefused.has(code);
  return error instanceof Error && /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(error.message);
}

/** Work that is safe to repeat may be tried again. */
export function isRetryable(error: unknown): boolean {
  return isConnectionLoss(error) || conflict.has(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
