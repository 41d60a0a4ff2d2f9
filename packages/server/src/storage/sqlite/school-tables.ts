import type { School, Uai } from '@1eleve1stage/sdk/contract';
import { integer, real, sqliteTable, text } from './drizzle.js';
import type { StoredSchool } from '../../ports/index.js';

export const schools = sqliteTable('schools', {
  /** Ties the school to its search row. */
  row: integer('row').primaryKey({ autoIncrement: true }),
  uai: text('uai').$type<Uai>().notNull().unique(),
  name: text('name').notNull(),
  kind: text('kind').$type<School['kind']>().notNull(),
  city: text('city').notNull(),
  postcode: text('postcode').notNull(),
  latitude: real('latitude'),
  longitude: real('longitude'),
  priorityEducation: text('priority_education').$type<StoredSchool['priorityEducation']>().notNull(),
  qpv: text('qpv').$type<StoredSchool['qpv']>().notNull(),
});
