import { defineConfig } from 'vitest/config';
import { PATIENT } from '../scripts/patience.mjs';

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    // PostgreSQL starts where a test asks for it.
    globalSetup: [
      '../packages/server/bundle.mjs',
      'prepare.ts',
      '../packages/server/test/harness/postgres-door.ts',
    ],
    ...PATIENT,
  },
});
