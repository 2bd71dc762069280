import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const here = import.meta.dirname;

/** Types for every operation in the web's `.graphql` files, from the committed schema. */
export const configuration: CodegenConfig = {
  schema: join(here, 'schema.graphql'),
  documents: join(here, '../../apps/web/app/**/*.graphql'),
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    [join(here, 'src/generated/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        scalars: { Id: 'string', Hour: 'number', PostTree: '@rinnalla/post-grammar#PostTree' },
      },
    },
  },
};
