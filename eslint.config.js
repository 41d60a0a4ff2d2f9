import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules, testRules } from './lint/house-rules.js';
import { layers } from './lint/layers.js';

export default defineConfig(
  globalIgnores(['**/dist/', '**/compiled/', '**/data/', '**/coverage/', 'docs/', 'packages/sdk/released/']),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  // Texts from outside are searched for control characters.
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['{packages/*,e2e,bench,packed}/tsconfig{,.test}.json', 'tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Ports are objects of functions, and lit binds the listeners of its templates.
      '@typescript-eslint/unbound-method': 'off',
      // Methods that fulfil an async port need not await.
      '@typescript-eslint/require-await': 'off',
      // Enumerated texts and branded strings go into templates as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // JavaScript is type-checked by tsc, which knows the globals of each folder.
  { files: ['**/*.{js,mjs}'], rules: { 'no-undef': 'off' } },
  ...houseRules,
  layers,
  {
    files: ['packages/widget/src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // These two see one element at a time: not its label, nor the keyboard of its listbox. axe sees both.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  ...testRules,
);
