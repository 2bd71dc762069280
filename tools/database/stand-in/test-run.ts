import { startTestDatabase } from '../test-database.ts';

/* A test run that starts its database, says where, and then is killed. */

const { url } = await startTestDatabase();
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 60_000);
