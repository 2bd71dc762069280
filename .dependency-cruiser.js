/** What the imports inside the apps must keep to, beside the Nx tags between projects. */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/(?!platform/|migrations/)' },
    },
    {
      name: 'features-meet-through-their-index',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/[^/]+/.', pathNot: '^apps/api/src/($1|platform|migrations)/|^apps/api/src/[^/]+/index\\.ts$' },
    },
    {
      name: 'rules-import-rules-and-types',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: '\\.(command|query|resolver|module)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.spec\\.tsx?$|/test/' },
      to: { path: '\\.spec\\.tsx?$|^apps/api/test/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.react-router|src/generated|src/messages)/|\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
