import BetterSqlite3 from 'better-sqlite3';
import type { KeyVault } from '../../ports/index.js';
import { createDrawnKeys, readKey } from '../drawn-keys.js';
import type { OpenedKeyring } from '../match-keys.js';
import type { RootKeys } from '../root-key.js';
import { onceUnlocked } from './lock-patience.js';
import { openKeyring } from './open-keyring.js';
import { copyDatabase } from './copy-database.js';
import { isCorrupt } from './sqlite-errors.js';
import { drawerOf, highestOf, resealerOf, skipperOf } from './vault-keys.js';

/** How long an opening waits for another process, ms. */
const PATIENCE = 5000;

/** How long a key is waited for while another process writes or copies the file, ms: a transaction may be open. */
const SHORT_PATIENCE = 1000;

/** How long nobody waits for a key once one was waited for in vain, ms. */
const VAIN = 5000;

export const TABLES = `
  create table if not exists vault (identity text primary key not null);
  insert into vault select lower(hex(randomblob(16))) where not exists (select 1 from vault);
  create table if not exists seal_keys (number integer primary key not null, sealed_secret blob not null);
  create table if not exists keys (
    id integer primary key autoincrement not null,
    sealed_key blob not null,
    drawn_at integer not null
  );
  create index if not exists keys_drawn on keys (drawn_at);
`;

export interface VaultOptions {
  /** Path of the vault, a file that its owner alone reads. */
  file: string;
  /** Roots of the keys that seal the vault's own, newest first. */
  rootKeys: RootKeys;
  now?: () => Date;
}

/**
 * A vault in a SQLite file. Its journal is emptied at each commit and what is deleted is overwritten, so that
 * a destroyed key is in no file.
 *
 * @throws UnusableKey when it was sealed with another key
 */
export function openKeyVault({ file, rootKeys, now = () => new Date() }: VaultOptions): KeyVault {
  const client = connect(file);
  try {
    client.transaction(() => client.exec(TABLES)).immediate();
    // From now on the thread answers requests: see `onceUnlocked`.
    client.pragma('busy_timeout = 0');
    return createVault(client, openKeyring(client, rootKeys), now);
  } catch (error) {
    client.close();
    throw error;
  }
}

function connect(file: string): BetterSqlite3.Database {
  const client = new BetterSqlite3(file);
  for (const pragma of [
    `busy_timeout = ${PATIENCE}`,
    'journal_mode = TRUNCATE',
    'synchronous = FULL',
    'secure_delete = ON',
    'temp_store = MEMORY',
  ])
    client.pragma(pragma);
  return client;
}

function createVault(
  client: BetterSqlite3.Database,
  { sealer, newest }: OpenedKeyring,
  now: () => Date,
): KeyVault {
  const draw = drawerOf(client, sealer);
  const highest = highestOf(client);
  const reseal = resealerOf(client, sealer, newest);
  const find = client.prepare<[number], Buffer>('select sealed_key from keys where id = ?').pluck();
  const drop = client.prepare<[string]>('delete from keys where id in (select value from json_each(?))');
  const skip = skipperOf(client);
  const old = client
    .prepare<[number, number, number], number>(
      'select id from keys where id > ? and drawn_at < ? order by id limit ?',
    )
    .pluck();
  const inTurn = createTurns();
  const drawn = createDrawnKeys((moment) => inTurn(() => draw(moment)), now);

  return {
    identity: identityOf(client),
    take: () => drawn.take(),
    giveBack: (key) => drawn.giveBack(key),
    async open(id) {
      try {
        const sealed = await inTurn(() => find.get(id));
        return sealed && readKey(sealer, id, sealed);
      } catch (error) {
        if (isCorrupt(error)) return 'damaged';
        throw error;
      }
    },
    async missing(ids) {
      return inTurn(() => ids.filter((id) => !find.get(id)));
    },
    async destroy(ids) {
      if (ids.length > 0) await inTurn(() => drop.run(JSON.stringify(ids)));
    },
    highest: () => inTurn(highest),
    drawnBefore: (moment, { after, limit }) => inTurn(() => old.all(after, moment.getTime(), limit)),
    reseal: (limit) => inTurn(() => reseal(limit)),
    skipTo: (id) =>
      inTurn(() => {
        if (id > highest()) skip(id);
      }),
    copyTo: (file) => copyDatabase(client, file),
    async close() {
      const unused = drawn.left();
      // Where the disk is full, or somebody copies the file, they are those of nobody, dropped weeks later.
      if (unused.length > 0) await inTurn(() => drop.run(JSON.stringify(unused))).catch(() => undefined);
      client.close();
    },
  };
}

/**
 * How the file is used while others may use it. A wait that was in vain is not waited again by who comes next: their
 * transactions stand one behind the other, and a second of each would be minutes for the last.
 */
function createTurns(): <Result>(work: () => Result) => Promise<Result> {
  let vainUntil = 0;
  return async (work) => {
    try {
      return await onceUnlocked(work, performance.now() < vainUntil ? 0 : SHORT_PATIENCE);
    } catch (error) {
      if (performance.now() >= vainUntil) vainUntil = performance.now() + VAIN;
      throw error;
    }
  };
}

function identityOf(client: BetterSqlite3.Database): string {
  const identity = client.prepare<[], string>('select identity from vault').pluck().get();
  if (identity === undefined) throw new Error('The vault has no identity');
  return identity;
}
