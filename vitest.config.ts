import { defineConfig } from 'vitest/config';
import { PATIENT } from './scripts/patience.mjs';

// One run for a file of any package: `npx vitest run packages/server/test/search.test.ts`.
export default defineConfig({
  test: {
    projects: [
      'packages/{sdk,server}',
      {
        test: {
          name: 'tooling',
          ...PATIENT,
          // Files share what they import: the linter is loaded once.
          isolate: false,
          include: ['lint/**/*.test.js', 'scripts/**/*.test.js', 'bench/src/**/*.test.ts'],
        },
      },
    ],
  },
});
