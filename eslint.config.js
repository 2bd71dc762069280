import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const only = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

/** Which project may use which. Nothing is open to all: a new project needs a line of its own. */
const direction = [
  only('lib:anonymity'),
  only('lib:i18n'),
  only('lib:settings', 'lib:opening-hours'),
  only('lib:post-grammar'),
  only('lib:opening-hours'),
  only('lib:helplines', 'lib:opening-hours'),
  only('lib:policy', 'lib:opening-hours'),
  only('lib:content-safety'),
  only('lib:contract', 'lib:post-grammar'),
  only(
    'app:api',
    'lib:anonymity',
    'lib:content-safety',
    'lib:contract',
    'lib:helplines',
    'lib:opening-hours',
    'lib:policy',
    'lib:post-grammar',
    'lib:settings',
  ),
  only('app:web', 'lib:contract', 'lib:helplines', 'lib:i18n', 'lib:opening-hours', 'lib:policy', 'lib:post-grammar', 'lib:settings'),
  only('app:e2e', 'lib:i18n', 'lib:settings'),
];

const operationWithoutAccess =
  'MethodDefinition:has(> Decorator[expression.callee.name=/^(Query|Mutation|Subscription)$/]):not(:has(> Decorator[expression.callee.name="Access"]))';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'apps/*/build/',
      '.data/',
      '**/.react-router/',
      'libs/i18n/src/messages/',
      'libs/contract/src/generated/',
      '**/*.d.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  prettier,
  {
    files: ['**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: direction, allow: [], banTransitiveDependencies: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 350 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      complexity: ['error', 12],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.spec.ts', 'apps/api/test/**', 'apps/e2e/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['apps/api/test/**', 'apps/e2e/**'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: direction, allow: ['tools/database/', 'tools/seed/', 'tools/start/'] }],
    },
  },
  { files: ['tools/**', 'libs/*/*.ts', 'apps/e2e/**'], rules: { 'no-console': 'off' } },
  { files: ['apps/api/src/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  // Nest injects by constructor; a command that needs five parts is still one use case.
  { files: ['apps/api/src/**'], rules: { 'max-params': 'off', '@typescript-eslint/max-params': ['error', { max: 6 }] } },
  {
    files: ['apps/api/src/**/*.resolver.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: operationWithoutAccess, message: 'Say who may call the operation and what it touches: @Access({ who, touches }).' },
      ],
    },
  },
  {
    files: ['**/*.rules.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(@nestjs/(?!graphql)|typeorm|pg|fastify|node:(fs|net|http|child_process|worker_threads))',
              message: 'Rules are pure.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Rules get the time as an argument.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Rules get the time as an argument.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Rules are pure.' },
        { selector: 'AwaitExpression', message: 'Rules are pure: nothing to wait for.' },
      ],
    },
  },
);
