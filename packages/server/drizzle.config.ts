import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate --name what-changes` writes the next migration from the schema.
export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/storage/sqlite/schema.ts', './src/storage/sqlite/key-schema.ts'],
  out: './migrations',
});
