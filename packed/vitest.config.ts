import { defineConfig } from 'vitest/config';

// Packs, builds and type-checks: slow machines deserve patience.
export default defineConfig({
  test: { name: 'packed', include: ['**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
