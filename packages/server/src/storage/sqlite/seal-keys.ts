import type BetterSqlite3 from 'better-sqlite3';
import { createKeyring, type NumberedKey } from '../keyring.js';
import { deriveKey } from '../root-key.js';
import { createSealer, opens, type SealedPlace, type Sealer } from '../seal.js';
import { UnusableKey } from '../unusable-key.js';

/** What a database and the key it is opened with agree on. */
export interface OpenedKeys {
  sealer: Sealer;
  /** Key of the keyed hashes of pupils and codes, 32 bytes. Drawn once: it outlives the keys that seal. */
  secret: Uint8Array;
}

/** A sealed value that shows whether a key is the database's: its own secret. */
interface Probe {
  number: number;
  sealed: Uint8Array;
}

const placeOf = (number: number): SealedPlace => `seal_keys.secret/${number}`;

/**
 * Checks the key against the probe that was stored with the database, before anything is read or written. A
 * database of an older release has none: it gets one once the key has opened a value of its own.
 *
 * @param root 32 bytes
 * @throws UnusableKey when the database was sealed with another key
 */
export function openSealKeys(client: BetterSqlite3.Database, root: Uint8Array): OpenedKeys {
  const key = { number: 1, key: deriveKey(root, 'seal') };
  // One transaction, which another process that starts waits for.
  return client
    .transaction(() => {
      const [probe] = readProbes(client);
      if (!probe) return storeProbe(client, root, key);
      const encoded = secretIn(probe, key, client.name);
      return { sealer: createKeyring([key]), secret: new Uint8Array(Buffer.from(encoded, 'base64')) };
    })
    .immediate();
}

function readProbes(client: BetterSqlite3.Database): Probe[] {
  return client
    .prepare<[], Probe>('select number, sealed_secret as sealed from seal_keys order by number')
    .all();
}

function secretIn({ number, sealed }: Probe, { key }: NumberedKey, file: string): string {
  const sealer = createSealer(key, number);
  if (!opens(sealer, sealed, placeOf(number))) throw sealedWithAnother(file);
  return sealer.open<string>(sealed, placeOf(number));
}

function storeProbe(client: BetterSqlite3.Database, root: Uint8Array, key: NumberedKey): OpenedKeys {
  const sealer = createKeyring([key]);
  const older = findSealed(client);
  if (older && !opens(sealer, older.sealed, older.place)) throw sealedWithAnother(client.name);
  // What the hashes of older releases were made with; as good as any other in a new database.
  const secret = deriveKey(root, 'hash');
  const sealed = sealer.seal(Buffer.from(secret).toString('base64'), placeOf(key.number));
  client.prepare('insert into seal_keys (number, sealed_secret) values (?, ?)').run(key.number, sealed);
  return { sealer, secret };
}

/** A value that an older release sealed, if there is any. */
function findSealed(client: BetterSqlite3.Database): { sealed: Uint8Array; place: SealedPlace } | undefined {
  return client
    .prepare<[], { sealed: Uint8Array; place: SealedPlace }>(
      `select * from (select sealed_contact as sealed, 'offers.contact/' || id as place from offers
         where sealed_contact is not null limit 1)
       union all
       select * from (select sealed_personal, 'applications.personal/' || id from applications
         where sealed_personal is not null limit 1)`,
    )
    .get();
}

function sealedWithAnother(file: string): UnusableKey {
  return new UnusableKey(
    `${file} was sealed with another secret key. Start with the key it was made with: ` +
      'SECRET_KEY, or the file secret.key that was beside it.',
  );
}
