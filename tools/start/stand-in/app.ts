import { createServer } from 'node:http';
import { stopWithParent } from '@rinnalla/settings/lifeline';

/** Answers 200 with its own process number, as thin as an app can be that lives as ours do. */
export function serve(port: string | undefined): void {
  const server = createServer((_request, response) => response.end(String(process.pid)));
  server.listen(Number(port), '127.0.0.1');
  stopWithParent(() => void server.close());
}
