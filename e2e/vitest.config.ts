import { defineConfig } from 'vitest/config';

// A real service and a real browser: slow machines deserve patience.
export default defineConfig({
  test: { name: 'e2e', include: ['**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
