import type BetterSqlite3 from 'better-sqlite3';
import type { Step } from '../custody.js';
import { SEALED_COLUMNS } from '../sealed-columns.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';

interface Row {
  position: number;
  place: SealedPlace;
  sealed: Buffer;
}

/**
 * Seals values of rows after a position, so many at most, in the transaction under way.
 *
 * @returns `last`, the position of the last one looked at
 */
type ResealColumn = (after: number, limit: number) => Step<number>;

/**
 * Seals with the newest key what others have sealed, column by column.
 *
 * @param newest what values begin with that it sealed
 */
export function createColumnResealers(
  client: BetterSqlite3.Database,
  sealer: Sealer,
  newest: number,
): ResealColumn[] {
  return SEALED_COLUMNS.map(({ what, table, column, place }) => {
    const find = client.prepare<[number, Buffer, number], Row>(
      `select rowid as position, ${place} as place, ${column} as sealed from ${table}
       where rowid > ? and ${column} is not null and substr(${column}, 1, 1) not in (x'00', ?)
       order by rowid limit ?`,
    );
    const replace = client.prepare<[Buffer, number]>(`update ${table} set ${column} = ? where rowid = ?`);
    return (after, limit) => {
      const rows = find.all(after, Buffer.of(newest), limit);
      const readable = rows.filter((row) => opens(sealer, row.sealed, row.place));
      for (const row of readable)
        replace.run(sealer.seal(sealer.open(row.sealed, row.place), row.place), row.position);
      const unreadable = rows.length - readable.length;
      return { what, sealed: readable.length, unreadable, last: rows.at(-1)?.position };
    };
  });
}
