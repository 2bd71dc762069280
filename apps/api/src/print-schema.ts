import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** Prints the schema as the code has it. No database is asked. */
process.env['DATABASE_URL'] = 'postgres://nobody@127.0.0.1:1/none';
process.env['RINNALLA_MODE'] = 'demo';
const { createApi } = await import('./create-api.ts');
const api = await createApi();
await api.init();
process.stdout.write(`${printSchema(lexicographicSortSchema(api.get(GraphQLSchemaHost).schema))}\n`);
await api.close();
