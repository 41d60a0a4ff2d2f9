import { defineConfig } from 'vitest/config';
import { PATIENT } from '../scripts/patience.mjs';

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    globalSetup: ['prepare.ts'],
    ...PATIENT,
  },
});
