import { defineConfig } from 'vitest/config';

// One run for a file of any package: `npx vitest run packages/server/test/search.test.ts`.
export default defineConfig({
  test: {
    projects: [
      'packages/{sdk,server}',
      {
        test: {
          name: 'tooling',
          testTimeout: 60_000,
          // Files share what they import: the linter is loaded once.
          isolate: false,
          include: ['lint/**/*.test.js', 'scripts/**/*.test.js', 'bench/src/**/*.test.ts'],
        },
      },
    ],
  },
});
