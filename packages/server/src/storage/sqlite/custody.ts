import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Custody, KeyVault, Resealed } from '../../ports/index.js';
import type { Sealer } from '../seal.js';
import { createApplicationSeals } from '../application-seals.js';
import type { Connection } from './connection.js';
import { copyDatabase } from './copy-database.js';
import { keyIdFinderOf } from './find-key-id.js';
import { createColumnResealers } from './reseal-columns.js';
import { createApartSealer } from './seal-apart.js';
import type { WriteQueue } from './write-queue.js';

/** Values sealed in one step: others write between two. */
const STEP = 100;

/** Rows looked at in one step. */
const PAGE = 500;

export interface CustodyParts {
  writer: Connection;
  reader: Connection;
  queue: WriteQueue;
  vault: KeyVault;
  sealer: Sealer;
  /** Number of the service's newest key. */
  newest: number;
}

export function createCustody({ writer, reader, queue, vault, sealer, newest }: CustodyParts): Custody {
  const seals = createApplicationSeals(vault, sealer, keyIdFinderOf(writer));
  const apart = createApartSealer(writer.$client, sealer, seals);
  const columns = createColumnResealers(writer.$client, sealer, newest);
  const retire = writer.$client.prepare<[number]>('delete from seal_keys where number <> ?');
  const withKeys = reader.$client.prepare<[number, number], { id: ApplicationId; keyId: number }>(
    `select id, key_id as keyId from applications
     where key_id > ? and sealed_personal is not null order by key_id limit ?`,
  );
  const used = reader.$client
    .prepare<[string], number>(
      'select key_id from applications where key_id in (select value from json_each(?))',
    )
    .pluck();

  async function* sealApart(): AsyncIterable<Resealed> {
    let after: string | undefined = '';
    while (after !== undefined) {
      const from: string = after;
      const step = await queue.run(() => apart(from, STEP));
      yield step;
      after = step.last;
    }
  }

  async function* resealColumns(): AsyncIterable<Resealed> {
    for (const reseal of columns) {
      let after: number | undefined = 0;
      while (after !== undefined) {
        const from: number = after;
        const step = await queue.run(async () => reseal(from, STEP));
        yield step;
        after = step.last;
      }
    }
  }

  async function* resealKeys(): AsyncIterable<Resealed> {
    for (;;) {
      const sealed = await vault.reseal(PAGE);
      yield { what: 'keys', sealed, unreadable: 0 };
      if (sealed === 0) return;
    }
  }

  return {
    sealApart,
    async *reseal() {
      let unreadable = 0;
      for await (const step of sealApart()) {
        unreadable += step.unreadable;
        yield step;
      }
      for await (const step of resealColumns()) {
        unreadable += step.unreadable;
        yield step;
      }
      yield* resealKeys();
      // A damaged value may be mended from a backup, with the key that sealed it.
      if (unreadable === 0) await queue.run(async () => void retire.run(newest));
    },
    copyTo: (file, which) => (which === 'keys' ? vault.copyTo(file) : copyDatabase(reader.$client, file)),
    async *lost() {
      let rows = withKeys.all(0, PAGE);
      while (rows.length > 0) {
        const missing = new Set(await vault.missing(rows.map(({ keyId }) => keyId)));
        yield rows.filter(({ keyId }) => missing.has(keyId)).map(({ id }) => id);
        rows = withKeys.all(rows.at(-1)?.keyId ?? 0, PAGE);
      }
    },
    async *dropUnusedKeys(drawnBefore) {
      let ids = await vault.drawnBefore(drawnBefore, { after: 0, limit: PAGE });
      while (ids.length > 0) {
        const inUse = new Set(used.all(JSON.stringify(ids)));
        const unused = ids.filter((id) => !inUse.has(id));
        await vault.destroy(unused);
        yield unused.length;
        ids = await vault.drawnBefore(drawnBefore, { after: ids.at(-1) ?? 0, limit: PAGE });
      }
    },
  };
}
