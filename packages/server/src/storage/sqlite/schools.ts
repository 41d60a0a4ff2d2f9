import { count, eq, sql } from './drizzle.js';
import type { Schools } from '../../ports/index.js';
import { nameWords } from '../../core/search/rules/query-words.js';
import { searchedText, toSchoolColumns, toStoredSchool } from '../rows/school-row.js';
import { bareGet } from './bare-statement.js';
import type { Connection } from './connection.js';
import { placeholdersOf, replacedIn } from '../prepared-rows.js';
import { schools } from './schema.js';

export function createSchools(db: Connection): Schools {
  const ofUai = bareGet(
    db,
    schools,
    db
      .select()
      .from(schools)
      .where(eq(schools.uai, sql.placeholder('uai'))),
  );
  const withWords = db
    .select()
    .from(schools)
    .where(
      sql`${schools.row} in (select rowid from school_words where school_words match ${sql.placeholder('match')})`,
    )
    .orderBy(schools.name, schools.city, schools.uai)
    .limit(sql.placeholder('limit'))
    .prepare();
  const write = db
    .insert(schools)
    .values(placeholdersOf(schools, 'row'))
    .onConflictDoUpdate({ target: schools.uai, set: replacedIn(schools, 'row', 'uai') })
    .returning({ row: schools.row })
    .prepare();
  const writeWords = db.$client.prepare<[number, string]>(
    'insert or replace into school_words (rowid, words) values (?, ?)',
  );

  return {
    async get(uai) {
      const row = ofUai({ uai });
      return row && toStoredSchool(row);
    },
    async suggest(q, limit) {
      const match = nameWords(q).map((word) => `"${word}"*`);
      if (match.length === 0) return [];
      return withWords.all({ match: match.join(' AND '), limit }).map(toStoredSchool);
    },
    async put(school) {
      const written = write.get(toSchoolColumns(school));
      if (!written) throw new Error('A school that was just put is missing');
      writeWords.run(written.row, searchedText(school));
    },
    async count() {
      return db.select({ schools: count() }).from(schools).get()?.schools ?? 0;
    },
  };
}
