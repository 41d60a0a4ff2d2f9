import { createRequire } from 'node:module';
import type * as Driver from 'drizzle-orm/node-postgres';
import type * as Migrator from 'drizzle-orm/node-postgres/migrator';
import type * as Core from 'drizzle-orm/pg-core';

export * from '../drizzle.js';

// The CommonJS build, as `../drizzle.ts` says why.

const require = createRequire(import.meta.url);

// `require` is not typed; the two builds have the same types.
export const {
  bigint,
  boolean,
  customType,
  doublePrecision,
  getTableConfig,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} = require('drizzle-orm/pg-core') as typeof Core;
export const { drizzle } = require('drizzle-orm/node-postgres') as typeof Driver;
export const { migrate } = require('drizzle-orm/node-postgres/migrator') as typeof Migrator;
export type { NodePgDatabase } from 'drizzle-orm/node-postgres';
export type { PgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
