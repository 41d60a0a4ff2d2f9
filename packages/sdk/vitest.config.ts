import { defineConfig } from 'vitest/config';

// Files share what they import: the contract is loaded once.
export default defineConfig({ test: { name: 'sdk', include: ['test/**/*.test.ts'], isolate: false } });
