import regexp from 'eslint-plugin-regexp';
import { fileNames } from './file-names.js';
import { functionLength } from './function-length.js';
import { replacedBuiltIns } from './replaced-built-ins.js';

/**
 * The house rules of style that a machine can see.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const houseRules = [
  {
    name: 'house/every-file',
    plugins: {
      house: {
        rules: {
          'file-names': fileNames,
          'function-length': functionLength,
          'replaced-built-ins': replacedBuiltIns,
        },
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'house/file-names': 'error',
      'house/function-length': ['error', 40],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namespaceFrom: true } },
      ],
    },
  },
  {
    // Text comes from strangers, and is as long as they like: a pattern looks at it once.
    name: 'house/patterns',
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignorePartial: false, ignoreSticky: false },
      ],
    },
  },
  {
    name: 'house/what-runs-on-pages',
    files: ['packages/widget/src/**/*.ts', 'packages/sdk/src/**/*.ts'],
    // The one place that writes JSON; what no page loads.
    ignores: ['packages/sdk/src/core/json.ts', 'packages/widget/src/public-api.ts'],
    rules: { 'house/replaced-built-ins': 'error' },
  },
  {
    name: 'house/configs',
    files: ['**/*.config.{js,mjs,ts}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    name: 'house/quiet-libraries',
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/server/src/main.ts', 'packages/server/src/commands/**'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
];

const TESTS = ['**/*.test.{ts,js}', '**/test/**', 'e2e/**'];

/** @type {import('eslint').Linter.Config[]} */
export const testRules = [
  {
    name: 'house/tests',
    files: TESTS,
    rules: {
      'house/function-length': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(do)?mock$/i]',
          message: 'Test with the real thing or an honest fake, passed as an argument.',
        },
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
          message: 'Run every test: skipIf says what a machine lacks.',
        },
      ],
    },
  },
];
