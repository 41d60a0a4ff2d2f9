import { createKeyring, type NumberedKey } from './keyring.js';
import { deriveKey, type RootKeys, UnusableKey } from './root-key.js';
import { createSealer, opens, type SealedPlace, type Sealer } from './seal.js';

/** A keyring that was opened: a database and the keys it is opened with agree on it. */
export interface OpenedKeyring {
  sealer: Sealer;
  /** The number of the key that seals; values that begin with another await `stages reseal`. */
  newest: number;
  /** Key of the keyed hashes of pupils and codes, 32 bytes. Drawn once: it outlives the keys that seal. */
  secret: Uint8Array;
}

/** A sealed value that shows whether a key is one of the database's: the database's secret. */
export interface Probe {
  number: number;
  sealed: Uint8Array;
}

/** A sealed value and where it is. */
export interface SealedValue {
  sealed: Uint8Array;
  place: SealedPlace;
}

/** Facts of a database that are known before its keys are. */
export interface Sealed {
  /** Says which database it is, where its key is missing. */
  name: string;
  /** Stored with it, one for each key that it was sealed with. */
  probes: readonly Probe[];
  /** A value that an older release sealed, which stored no probe, if there is any. */
  older?: SealedValue | undefined;
}

const placeOf = (number: number): SealedPlace => `seal_keys.secret/${number}`;

/**
 * Checks the keys against the probes that are stored with the database, before anything else is read or written. A key
 * it does not know is numbered next. A database of an older release has no probe: it gets one once a key has opened a
 * value of its own.
 *
 * @param roots of 32 bytes, newest first: it seals, all open
 * @returns with it, probes that are to be stored
 * @throws UnusableKey when a key it was sealed with is not among them
 */
export function matchKeys(roots: RootKeys, database: Sealed): OpenedKeyring & { added: Probe[] } {
  const added = database.probes.length === 0 ? [firstProbe(roots, database)] : [];
  const keys = roots.map((root) => deriveKey(root, 'seal'));
  const known = [...database.probes, ...added].map(({ number, sealed }): NumberedKey & Probe => {
    const key = keys.find((candidate) => opens(createSealer(candidate, number), sealed, placeOf(number)));
    if (!key) throw sealedWithAnother(database.name);
    return { number, key, sealed };
  });
  const [first] = known;
  const [newestKey] = keys;
  if (!first || !newestKey) throw sealedWithAnother(database.name);
  const encoded = createSealer(first.key, first.number).open<string>(first.sealed, placeOf(first.number));
  const secret = new Uint8Array(Buffer.from(encoded, 'base64'));
  let newest: NumberedKey | undefined = known.find(({ key }) => key === newestKey);
  if (!newest) {
    newest = { number: freeNumber(known), key: newestKey };
    added.push(toProbe(newest, secret));
  }
  return { sealer: createKeyring([newest, ...known]), newest: newest.number, secret, added };
}

/** Of the key a database begins with: the one that opens what is there, else the newest. */
function firstProbe(roots: RootKeys, { name, older }: Sealed): Probe {
  const root = older
    ? roots.find((candidate) => opens(createSealer(deriveKey(candidate, 'seal')), older.sealed, older.place))
    : roots[0];
  if (!root) throw sealedWithAnother(name);
  // The secret that the hashes of older releases were made with; as good as any other in a new database.
  return toProbe({ number: 1, key: deriveKey(root, 'seal') }, deriveKey(root, 'hash'));
}

function toProbe({ number, key }: NumberedKey, secret: Uint8Array): Probe {
  const text = Buffer.from(secret).toString('base64');
  return { number, sealed: createSealer(key, number).seal(text, placeOf(number)) };
}

/** A number is a byte, and 0 says that a value has a key of its own. */
function freeNumber(known: readonly NumberedKey[]): number {
  const taken = new Set(known.map(({ number }) => number));
  const highest = Math.max(...taken);
  if (highest < 255) return highest + 1;
  for (let number = 1; ; number += 1) if (!taken.has(number)) return number;
}

function sealedWithAnother(name: string): UnusableKey {
  return new UnusableKey(
    `${name} was sealed with another secret key. Start with the key it was made with: ` +
      'SECRET_KEY, or the file secret.key that was beside it. Where the key was changed, keep the older ones ' +
      'below the new one until `stages reseal` has run.',
  );
}
