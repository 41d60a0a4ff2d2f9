import { defineConfig } from 'vitest/config';
import { PATIENT } from '../scripts/patience.mjs';

export default defineConfig({
  test: { name: 'packed', include: ['**/*.test.ts'], ...PATIENT },
});
