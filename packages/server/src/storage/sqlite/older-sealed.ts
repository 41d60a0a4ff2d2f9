import type BetterSqlite3 from 'better-sqlite3';
import type { SealedValue } from '../match-keys.js';

/** A value that a release sealed that did not note its keys, if there is any. */
export function findOlderSealed(client: BetterSqlite3.Database): SealedValue | undefined {
  return client
    .prepare<[], SealedValue>(
      `select * from (select sealed_contact as sealed, 'offers.contact/' || id as place from offers
         where sealed_contact is not null limit 1)
       union all
       select * from (select sealed_personal, 'applications.personal/' || id from applications
         where sealed_personal is not null limit 1)`,
    )
    .get();
}
