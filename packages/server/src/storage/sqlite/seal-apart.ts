import type BetterSqlite3 from 'better-sqlite3';
import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { IMPERSONAL_LETTERS } from '../../ports/index.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';
import type { ApplicationSeals } from '../application-seals.js';
import type { Resealer } from '../custody.js';
import { personalOf, reasonOf } from '../rows/application-row.js';
import { contentsOf } from '../rows/letter-row.js';

interface Row {
  id: ApplicationId;
  personal: Buffer;
  reason: Buffer | null;
}

/** A value that an application's row holds, opened, and where. */
type Opened = [value: unknown, place: SealedPlace];

/**
 * Seals applications whose names come after one, so many at most, in the transaction under way.
 *
 * @returns `last`, the name of the last one looked at
 */
type SealApart = Resealer<string>;

/** Seals applications that the service's key sealed each with a key of its own, and their letters with it. */
export function createApartSealer(
  client: BetterSqlite3.Database,
  service: Sealer,
  seals: ApplicationSeals,
): SealApart {
  const find = client.prepare<[string, number], Row>(
    `select id, sealed_personal as personal, sealed_rejection_reason as reason from applications
     where key_id is null and sealed_personal is not null and id > ? order by id limit ?`,
  );
  const replace = client.prepare<[number, Buffer, Buffer | null, string]>(
    'update applications set key_id = ?, sealed_personal = ?, sealed_rejection_reason = ? where id = ?',
  );
  const letters = client.prepare<[string, string], { id: string; sealed: Buffer }>(
    `select id, sealed_message as sealed from outbox
     where application_id = ? and kind not in (select value from json_each(?))`,
  );
  const replaceLetter = client.prepare<[Buffer, string]>('update outbox set sealed_message = ? where id = ?');

  /** Undefined where it is damaged: it stays as it is. */
  function openAll({ id, personal, reason }: Row): Opened[] | undefined {
    const values: [Buffer, SealedPlace][] = [[personal, personalOf(id)]];
    if (reason) values.push([reason, reasonOf(id)]);
    try {
      return values.map(([sealed, place]) => [service.open(sealed, place), place]);
    } catch {
      return undefined;
    }
  }

  async function sealOne(id: ApplicationId, [personal, reason]: Opened[]): Promise<void> {
    if (!personal) return;
    const { key, sealer } = await seals.begin();
    replace.run(key.id, sealer.seal(...personal), reason ? sealer.seal(...reason) : null, id);
    for (const letter of letters.all(id, JSON.stringify(IMPERSONAL_LETTERS))) {
      const place = contentsOf(letter.id);
      if (opens(service, letter.sealed, place))
        replaceLetter.run(sealer.seal(service.open(letter.sealed, place), place), letter.id);
    }
  }

  return async (after, limit) => {
    const rows = find.all(after, limit);
    let sealed = 0;
    for (const row of rows) {
      const values = openAll(row);
      if (!values) continue;
      await sealOne(row.id, values);
      sealed += 1;
    }
    return { what: 'applications', sealed, unreadable: rows.length - sealed, last: rows.at(-1)?.id };
  };
}
