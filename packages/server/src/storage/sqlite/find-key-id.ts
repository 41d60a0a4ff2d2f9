import type { FindKeyId } from '../application-seals.js';
import type { Connection } from './connection.js';

export function keyIdFinderOf(db: Connection): FindKeyId {
  const find = db.$client
    .prepare<[string], number | null>('select key_id from applications where id = ?')
    .pluck();
  return async (id) => find.get(id);
}
