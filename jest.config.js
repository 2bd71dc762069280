const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '/build/',
    ...(process.env.RINNALLA_TEST_LONG ? [] : ['\\.long\\.(api\\.)?spec\\.ts$']),
  ],
  modulePathIgnorePatterns: ['<rootDir>/apps/.*/(dist|build)/'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
          target: 'es2024',
          keepClassNames: true,
          rewriteRelativeImportExtensions: false,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  ...more,
});

/** Three projects: `unit` needs nothing, `api` has a real PostgreSQL, `start` runs real processes. */
export default {
  // Each test file reads the rules of content safety anew; a worker that has grown is renewed.
  workerIdleMemoryLimit: '1500MB',
  // A busy machine is no fault of what is tested: no test says how long something may take.
  testTimeout: 60_000,
  projects: [
    project('unit', ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/*/{src,app,server}/**/!(*.api).spec.ts']),
    project('api', ['<rootDir>/apps/api/**/*.api.spec.ts'], {
      globalSetup: '<rootDir>/apps/api/test/start-database.ts',
      globalTeardown: '<rootDir>/apps/api/test/stop-database.ts',
    }),
    project('start', ['<rootDir>/tools/**/*.spec.ts']),
  ],
};
