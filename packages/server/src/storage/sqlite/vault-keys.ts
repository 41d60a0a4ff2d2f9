import type BetterSqlite3 from 'better-sqlite3';
import type { VaultKey } from '../../ports/index.js';
import { BATCH, newKeys, openKey, sealKey } from '../drawn-keys.js';
import type { Sealer } from '../seal.js';

/** Draws keys, which are on disk once it answers; the last of them is the oldest. */
export function drawerOf(client: BetterSqlite3.Database, sealer: Sealer): (now: Date) => VaultKey[] {
  const highest = highestOf(client);
  const add = client.prepare<[number, Buffer, number]>(
    'insert into keys (id, sealed_key, drawn_at) values (?, ?, ?)',
  );
  const draw = client.transaction((now: Date) => {
    const first = highest() + 1;
    const keys = newKeys(Array.from({ length: BATCH }, (_, index) => first + index));
    for (const key of keys) add.run(key.id, sealKey(sealer, key), now.getTime());
    return keys;
  });
  return (now) => draw.immediate(now);
}

/** The highest number ever drawn, that of destroyed keys included. */
export function highestOf(client: BetterSqlite3.Database): () => number {
  const last = client.prepare<[], number>("select seq from sqlite_sequence where name = 'keys'").pluck();
  return () => last.get() ?? 0;
}

/** Gives no number up to one from then on. */
export function skipperOf(client: BetterSqlite3.Database): (id: number) => void {
  const add = client.prepare<[number]>("insert into keys (id, sealed_key, drawn_at) values (?, x'', 0)");
  const drop = client.prepare<[number]>('delete from keys where id = ?');
  const skip = client.transaction((id: number) => {
    add.run(id);
    drop.run(id);
  });
  return (id) => skip.immediate(id);
}

/**
 * Seals the keys anew that another than the newest of the service's keys has sealed, in the order of their
 * numbers, some at each call. Once none is left the other keys need not be kept.
 *
 * @returns how many it sealed
 */
export function resealerOf(
  client: BetterSqlite3.Database,
  sealer: Sealer,
  newest: number,
): (limit: number) => number {
  const find = client.prepare<[number, Buffer, number], { id: number; sealed: Buffer }>(
    'select id, sealed_key as sealed from keys where id > ? and substr(sealed_key, 1, 1) <> ? order by id limit ?',
  );
  const replace = client.prepare<[Buffer, number]>('update keys set sealed_key = ? where id = ?');
  const forget = client.prepare<[number]>('delete from seal_keys where number <> ?');
  let upTo = 0;
  const reseal = client.transaction((limit: number) => {
    const rows = find.all(upTo, Buffer.of(newest), limit);
    for (const { id, sealed } of rows)
      replace.run(sealKey(sealer, { id, key: openKey(sealer, id, sealed) }), id);
    upTo = rows.at(-1)?.id ?? 0;
    if (rows.length === 0 && find.all(0, Buffer.of(newest), 1).length === 0) forget.run(newest);
    return rows.length;
  });
  return (limit) => reseal.immediate(limit);
}
