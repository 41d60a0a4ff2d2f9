import type { Custody, KeyVault } from '../../ports/index.js';
import { createApplicationSeals } from '../application-seals.js';
import { createCustody, type KeptKey } from '../custody.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { copyDatabase } from './copy-database.js';
import { keyIdFinderOf } from './find-key-id.js';
import { createColumnResealers } from './reseal-columns.js';
import { createApartSealer } from './seal-apart.js';
import type { WriteQueue } from './write-queue.js';

export interface CustodyParts {
  writer: Connection;
  reader: Connection;
  queue: WriteQueue;
  vault: KeyVault;
  sealer: Sealer;
  /** Number of the service's newest key. */
  newest: number;
}

export function createSqliteCustody({ writer, reader, queue, vault, sealer, newest }: CustodyParts): Custody {
  const seals = createApplicationSeals(vault, sealer, keyIdFinderOf(writer));
  const apart = createApartSealer(writer.$client, sealer, seals);
  const columns = createColumnResealers(writer.$client, sealer, newest);
  const retire = writer.$client.prepare<[number]>('delete from seal_keys where number <> ?');
  const withKeys = reader.$client.prepare<[number, number], KeptKey>(
    `select id, key_id as keyId from applications
     where key_id > ? and sealed_personal is not null order by key_id limit ?`,
  );
  const used = reader.$client
    .prepare<[string], number>(
      'select key_id from applications where key_id in (select value from json_each(?))',
    )
    .pluck();
  return createCustody({
    vault,
    sealApart: (after, limit) => queue.run(() => apart(after, limit)),
    columns: columns.map(
      (reseal) => (after: number, limit: number) => queue.run(async () => reseal(after, limit)),
    ),
    first: 0,
    retire: () => queue.run(async () => void retire.run(newest)),
    keptKeys: async (after, limit) => withKeys.all(after, limit),
    usedKeys: async (ids) => used.all(JSON.stringify(ids)),
    copyDatabaseTo: (file) => copyDatabase(reader.$client, file),
  });
}
