import type pg from 'pg';
import type { Notes } from './notes.js';

/**
 * Asks for what nobody needs to wait for within a transaction.
 *
 * @param notes of the transactions of that connection, which fail where it does
 */
export function send(client: pg.Pool | pg.PoolClient, notes: Notes, asked: pg.QueryConfig): Promise<unknown> {
  const sent: Promise<unknown> = client.query(asked);
  // Answers come in the order of what was asked: it is noted before a commit is answered.
  sent.catch((error: Error) => (notes.failure ??= error));
  return sent;
}
