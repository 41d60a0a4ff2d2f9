import { defineConfig } from 'drizzle-kit';

// `npx drizzle-kit generate --config drizzle.postgres.config.ts --name what-changes` writes the next migration from the
// schema. Each text is then given `COLLATE "C"` by hand, so that it is in the order that SQLite has, whatever the
// database's own is. One that takes something away says so (`migrations.test.ts`).
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/storage/postgres/schema.ts',
  out: './migrations/postgres',
});
