import { nameWords } from '../../core/search/rules/query-words.js';
import type { Schools } from '../../ports/index.js';
import { searchedText, toSchoolColumns, toStoredSchool } from '../rows/school-row.js';
import type { Connection } from './connection.js';
import { count, eq, sql } from './drizzle.js';
import { schools } from './schema.js';

export function createSchools(db: Connection): Schools {
  return {
    async get(uai) {
      const [row] = await db.select().from(schools).where(eq(schools.uai, uai));
      return row && toStoredSchool(row);
    },
    async suggest(q, limit) {
      // Letters and digits alone: nothing of it means anything to the search.
      const match = nameWords(q).map((word) => `${word}:*`);
      if (match.length === 0) return [];
      const rows = await db
        .select()
        .from(schools)
        .where(sql`${schools.words} @@ ${match.join(' & ')}::tsquery`)
        .orderBy(schools.name, schools.city, schools.uai)
        .limit(limit);
      return rows.map(toStoredSchool);
    },
    async put(school) {
      const { uai, ...rest } = toSchoolColumns(school);
      const words = sql`array_to_tsvector(string_to_array(${searchedText(school)}, ' '))`;
      await db
        .insert(schools)
        .values({ uai, ...rest, words })
        .onConflictDoUpdate({ target: schools.uai, set: { ...rest, words } });
    },
    async count() {
      const [row] = await db.select({ schools: count() }).from(schools);
      return row?.schools ?? 0;
    },
  };
}
