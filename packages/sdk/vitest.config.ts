import { defineConfig } from 'vitest/config';
import { PATIENT } from '../../scripts/patience.mjs';

// Files share what they import: the contract is loaded once.
export default defineConfig({
  test: {
    name: 'sdk',
    include: ['test/**/*.test.ts'],
    setupFiles: ['../server/test/harness/same-cases.ts'],
    isolate: false,
    ...PATIENT,
  },
});
