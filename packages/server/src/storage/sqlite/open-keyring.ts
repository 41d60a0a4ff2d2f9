import type BetterSqlite3 from 'better-sqlite3';
import { createKeyring, type NumberedKey } from '../keyring.js';
import { deriveKey, type RootKeys, UnusableKey } from '../root-key.js';
import { createSealer, opens, type SealedPlace, type Sealer } from '../seal.js';
import type { SealedValue } from './older-sealed.js';

/** A keyring that was opened: a database and the keys it is opened with agree on it. */
export interface OpenedKeyring {
  sealer: Sealer;
  /** The number of the key that seals; values that begin with another await `stages reseal`. */
  newest: number;
  /** Key of the keyed hashes of pupils and codes, 32 bytes. Drawn once: it outlives the keys that seal. */
  secret: Uint8Array;
}

/** A sealed value that shows whether a key is one of the database's: the database's secret. */
interface Probe {
  number: number;
  sealed: Uint8Array;
}

const placeOf = (number: number): SealedPlace => `seal_keys.secret/${number}`;

/**
 * Checks the keys against the probes that are stored with the database, one for each key that it was sealed
 * with, before anything else is read or written. A key it does not know is numbered next. A database of an
 * older release has no probe: it gets one once a key has opened a value of its own.
 *
 * @param roots of 32 bytes, newest first: it seals, all open
 * @param findOlder a value that an older release sealed, if there is any
 * @throws UnusableKey when a key it was sealed with is not among them
 */
export function openKeyring(
  client: BetterSqlite3.Database,
  roots: RootKeys,
  findOlder: () => SealedValue | undefined = () => undefined,
): OpenedKeyring {
  // One transaction, which another process that starts waits for.
  return client
    .transaction(() => {
      const probes = readProbes(client);
      if (probes.length === 0) probes.push(storeProbe(client, ...firstOf(client, roots, findOlder())));
      return matchKeys(client, roots, probes);
    })
    .immediate();
}

function readProbes(client: BetterSqlite3.Database): Probe[] {
  return client
    .prepare<[], Probe>('select number, sealed_secret as sealed from seal_keys order by number')
    .all();
}

/** The key a database begins with: the one that opens what is there, else the newest. */
function firstOf(
  client: BetterSqlite3.Database,
  roots: RootKeys,
  older: SealedValue | undefined,
): [NumberedKey, secret: Uint8Array] {
  const root = older
    ? roots.find((candidate) => opens(createSealer(deriveKey(candidate, 'seal')), older.sealed, older.place))
    : roots[0];
  if (!root) throw sealedWithAnother(client.name);
  // The secret that the hashes of older releases were made with; as good as any other in a new database.
  return [{ number: 1, key: deriveKey(root, 'seal') }, deriveKey(root, 'hash')];
}

function storeProbe(client: BetterSqlite3.Database, { number, key }: NumberedKey, secret: Uint8Array): Probe {
  const sealed = createSealer(key, number).seal(Buffer.from(secret).toString('base64'), placeOf(number));
  client.prepare('insert into seal_keys (number, sealed_secret) values (?, ?)').run(number, sealed);
  return { number, sealed };
}

function matchKeys(client: BetterSqlite3.Database, roots: RootKeys, probes: readonly Probe[]): OpenedKeyring {
  const keys = roots.map((root) => deriveKey(root, 'seal'));
  const known = probes.map(({ number, sealed }): NumberedKey & Probe => {
    const key = keys.find((candidate) => opens(createSealer(candidate, number), sealed, placeOf(number)));
    if (!key) throw sealedWithAnother(client.name);
    return { number, key, sealed };
  });
  const [first] = known;
  const [newestKey] = keys;
  if (!first || !newestKey) throw sealedWithAnother(client.name);
  const encoded = createSealer(first.key, first.number).open<string>(first.sealed, placeOf(first.number));
  const secret = new Uint8Array(Buffer.from(encoded, 'base64'));
  let newest: NumberedKey | undefined = known.find(({ key }) => key === newestKey);
  if (!newest) {
    newest = { number: freeNumber(known), key: newestKey };
    storeProbe(client, newest, secret);
  }
  return { sealer: createKeyring([newest, ...known]), newest: newest.number, secret };
}

/** A number is a byte, and 0 says that a value has a key of its own. */
function freeNumber(known: readonly NumberedKey[]): number {
  const taken = new Set(known.map(({ number }) => number));
  const highest = Math.max(...taken);
  if (highest < 255) return highest + 1;
  for (let number = 1; ; number += 1) if (!taken.has(number)) return number;
}

function sealedWithAnother(file: string): UnusableKey {
  return new UnusableKey(
    `${file} was sealed with another secret key. Start with the key it was made with: ` +
      'SECRET_KEY, or the file secret.key that was beside it. Where the key was changed, keep the older ones ' +
      'below the new one until `stages reseal` has run.',
  );
}
