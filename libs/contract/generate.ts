import { generate } from '@graphql-codegen/cli';
import { configuration } from './codegen.ts';

await generate(configuration, true);
process.exit(0);
