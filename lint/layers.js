import { arrows } from './arrows.js';
import { fences } from './fences.js';
import { importArrows } from './import-arrows.js';
import { platformFences } from './platform-fences.js';

/**
 * The layers of the project as lint rules: who imports whom, who may touch the platform.
 * Tests stand outside: they look in from everywhere.
 *
 * @type {import('eslint').Linter.Config}
 */
export const layers = {
  name: 'layers',
  files: ['{packages,examples,e2e,bench}/**/*.{ts,js,mjs}'],
  ignores: ['**/*.test.ts', '**/test/**', '**/*.config.{ts,js,mjs}'],
  plugins: { layers: { rules: { imports: importArrows, platform: platformFences } } },
  rules: { 'layers/imports': ['error', arrows], 'layers/platform': ['error', fences] },
};
