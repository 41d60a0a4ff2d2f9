import { createRequire } from 'node:module';
import type * as Driver from 'drizzle-orm/better-sqlite3';
import type * as Migrator from 'drizzle-orm/better-sqlite3/migrator';
import type * as Core from 'drizzle-orm/sqlite-core';

export * from '../drizzle.js';

// The CommonJS build, as `../drizzle.ts` says why.

const require = createRequire(import.meta.url);

// `require` is not typed; the two builds have the same types.
export const {
  customType,
  getTableConfig,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} = require('drizzle-orm/sqlite-core') as typeof Core;
export const { drizzle } = require('drizzle-orm/better-sqlite3') as typeof Driver;
export const { migrate } = require('drizzle-orm/better-sqlite3/migrator') as typeof Migrator;
export type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
export type { SQLiteColumn, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
