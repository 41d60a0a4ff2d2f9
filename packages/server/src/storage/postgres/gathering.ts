import type pg from 'pg';
import { Batch, type Config, type Described } from './batch.js';

/** Ends a transaction, and is sent even where something failed in it. */
export const ROLLBACK = { name: 'rollback', text: 'ROLLBACK' };

/**
 * A connection as transactions use it. What is asked of it in one turn of the event loop is sent together, in the order it
 * was asked for, once what was sent before is answered. Where something fails, all that is asked until the end of the
 * transaction fails for that, and is not sent: it might be done without the transaction, where that never began.
 */
export function gathering(client: pg.PoolClient): pg.PoolClient {
  const described: Described = new Map();
  const types = { getTypeParser: client.getTypeParser.bind(client) };
  let gathered: Batch | undefined;
  let isUnderWay = false;
  let failure: Error | undefined;

  function answered(error: Error | null): void {
    isUnderWay = false;
    if (error) {
      failure = error;
      gathered?.refuse(error);
      gathered = undefined;
    } else leave();
  }

  function leave(): void {
    if (isUnderWay || !gathered) return;
    const leaving = gathered;
    gathered = undefined;
    isUnderWay = true;
    leaving.callback = answered;
    client.query(leaving);
  }

  function ask(asked: string | Config, values?: unknown[]): Promise<pg.QueryResult> {
    if (asked === ROLLBACK) failure = undefined;
    if (failure) return Promise.reject(failure);
    if (!gathered) {
      gathered = new Batch(described, types);
      setImmediate(leave);
    }
    return gathered.add(typeof asked === 'string' ? { text: asked } : asked, values);
  }

  // The connection in all else.
  return Object.create(client, { query: { value: ask } }) as pg.PoolClient;
}
