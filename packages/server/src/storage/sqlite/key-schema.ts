import { sealed } from './column-types.js';
import { integer, sqliteTable } from './drizzle.js';

/** Keys that values are sealed with; a database opens with no other. */
export const sealKeys = sqliteTable('seal_keys', {
  /** Number that values sealed with it begin with. */
  number: integer('number').primaryKey(),
  /** The database's secret, sealed with this key: whoever opens it has the right one. */
  sealedSecret: sealed('sealed_secret').notNull(),
});

/** Keys of what was erased, until they are destroyed. */
export const endedKeys = sqliteTable('ended_keys', { keyId: integer('key_id').primaryKey() });
