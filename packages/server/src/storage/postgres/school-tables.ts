import type { School, Uai } from '@1eleve1stage/sdk/contract';
import type { StoredSchool } from '../../ports/index.js';
import { customType, doublePrecision, index, pgTable, text } from './drizzle.js';

/** Words that a row is found by; nobody reads them. */
const words = customType<{ data: string[]; driverData: string }>({ dataType: () => 'tsvector' });

export const schools = pgTable(
  'schools',
  {
    uai: text('uai').$type<Uai>().primaryKey(),
    name: text('name').notNull(),
    kind: text('kind').$type<School['kind']>().notNull(),
    city: text('city').notNull(),
    postcode: text('postcode').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    priorityEducation: text('priority_education').$type<StoredSchool['priorityEducation']>().notNull(),
    qpv: text('qpv').$type<StoredSchool['qpv']>().notNull(),
    words: words('words').notNull(),
  },
  (table) => [index('schools_words').using('gin', table.words)],
);
