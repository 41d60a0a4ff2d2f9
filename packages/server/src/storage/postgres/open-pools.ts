import pg from 'pg';
import type { PoolUse } from '../../ports/index.js';

/** Where the database is, and how it is used. */
export interface PostgresSettings {
  /** As libpq reads it, its options of TLS as well. */
  url: string;
  /** Most connections that write; as many read. */
  poolSize?: number;
  /** Longest that a statement takes, ms. */
  statementTimeout?: number;
  /** Longest that a statement waits for a lock, ms. */
  lockTimeout?: number;
  /** Longest that a connection is waited for, be it since all are taken, ms. */
  connectTimeout?: number;
}

export interface Pools {
  writers: pg.Pool;
  /** They only see what was committed, and cannot write. */
  readers: pg.Pool;
  close(): Promise<void>;
}

const DEFAULTS = { poolSize: 10, statementTimeout: 30_000, lockTimeout: 10_000, connectTimeout: 10_000 };

/** Whole numbers of 64 bits, of which ours are exact in a double. */
const TYPES = new pg.TypeOverrides();
TYPES.setTypeParser(pg.types.builtins.INT8, Number);

/** Connections that draw and destroy keys: each does one thing, for a moment. */
const VAULT_POOL = 4;

/** The pool of the vault of keys, which may be elsewhere. */
export function openVaultPool(settings: PostgresSettings): pg.Pool {
  return openPool({ ...settings, poolSize: VAULT_POOL });
}

export function openPools(settings: PostgresSettings): Pools {
  const writers = openPool(settings);
  const readers = openPool(settings, '-c default_transaction_read_only=on');
  return {
    writers,
    readers,
    async close() {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

/** How a pool is used now. */
export function useOf(pool: PoolUse['pool'], { totalCount, idleCount, waitingCount }: pg.Pool): PoolUse {
  return { pool, used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

function openPool(
  {
    url,
    poolSize = DEFAULTS.poolSize,
    statementTimeout = DEFAULTS.statementTimeout,
    lockTimeout = DEFAULTS.lockTimeout,
    connectTimeout = DEFAULTS.connectTimeout,
  }: PostgresSettings,
  options = '',
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: asLibpq(url, options),
    application_name: 'stages',
    max: poolSize,
    connectionTimeoutMillis: connectTimeout,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // What is asked while another answer is on its way is sent along.
    pipeline: true,
    statement_timeout: statementTimeout,
    // Where the network is gone, the server ends nothing and says nothing.
    query_timeout: statementTimeout + 5000,
    lock_timeout: lockTimeout,
    // A node that hangs in the middle of one holds nobody up for longer.
    idle_in_transaction_session_timeout: statementTimeout,
    types: TYPES,
  });
  // A connection that is lost while nothing is asked on it: the next who asks is told, or gets another.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

/**
 * The address as the driver is to read it: `sslmode` as libpq does, and with options of the server beside those that are
 * in it, which alone would count.
 */
function asLibpq(url: string, options: string): string {
  const address = new URL(url);
  address.searchParams.set('uselibpqcompat', 'true');
  const all = [address.searchParams.get('options') ?? '', options].filter((some) => some !== '');
  if (all.length > 0) address.searchParams.set('options', all.join(' '));
  return address.href;
}
