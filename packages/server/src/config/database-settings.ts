import * as z from 'zod/mini';
import { isLoopback } from '../core/base/loopback.js';

/** The PostgreSQL that keeps all, as the environment says it. */
export interface DatabaseConfig {
  readonly url: string;
  /** File it was read from. */
  readonly urlFile?: string;
  /** Where the vault of keys is; in the same database, in a schema of its own, when absent. */
  readonly keysUrl?: string;
  readonly poolSize?: number;
  /** Longest that a statement takes, ms. */
  readonly statementTimeout?: number;
  /** Longest that a statement waits for a lock, ms. */
  readonly lockTimeout?: number;
  /** `off` where `stages migrate` brings the schema up to date, and nothing else does. */
  readonly migrates: 'start' | 'off';
}

const databaseUrl = {
  schema: z.string().check(z.refine(isDatabaseUrl)),
  expected:
    'an address like postgres://user:password@db.example.fr/stages?sslmode=verify-full; `sslmode` is to be said of a server that is not this machine',
  isSecret: true,
} as const;

const wholeNumber = (least: number, most: number) => ({
  schema: z.pipe(
    z.string().check(z.regex(/^\d{1,4}$/)),
    z.pipe(z.transform(Number), z.int().check(z.gte(least), z.lte(most))),
  ),
  expected: `a whole number from ${least} to ${most}`,
});

export const DATABASE_SETTINGS = {
  DATABASE_URL: databaseUrl,
  KEYS_DATABASE_URL: databaseUrl,
  // Jobs that one service at a time does hold a connection each, beside those that they write with.
  DATABASE_POOL: wholeNumber(4, 200),
  DATABASE_STATEMENT_SECONDS: wholeNumber(1, 3600),
  DATABASE_LOCK_SECONDS: wholeNumber(1, 3600),
  MIGRATE: {
    schema: z.enum(['start', 'off']),
    expected: '`start`, or `off` where `stages migrate` is run before',
  },
} as const;

type Settings = {
  [Name in keyof typeof DATABASE_SETTINGS]?: z.output<(typeof DATABASE_SETTINGS)[Name]['schema']>;
};

export function toDatabase(
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseConfig | undefined {
  const { DATABASE_URL: url, KEYS_DATABASE_URL: keysUrl, DATABASE_POOL: poolSize } = settings;
  if (url === undefined) return undefined;
  const [statement, lock] = [settings.DATABASE_STATEMENT_SECONDS, settings.DATABASE_LOCK_SECONDS];
  const urlFile = environment['DATABASE_URL_FILE'];
  return {
    url,
    migrates: settings.MIGRATE ?? 'start',
    ...(urlFile && { urlFile }),
    ...(keysUrl !== undefined && { keysUrl }),
    ...(poolSize !== undefined && { poolSize }),
    ...(statement !== undefined && { statementTimeout: statement * 1000 }),
    ...(lock !== undefined && { lockTimeout: lock * 1000 }),
  };
}

/** True for one that names a database, and says how to reach a server that is not this machine. */
export function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, searchParams } = new URL(text);
  if (!['postgres:', 'postgresql:'].includes(protocol) || pathname.length <= 1) return false;
  // A folder is where the server of this machine has its socket.
  const host = searchParams.get('host') ?? hostname;
  return host.startsWith('/') || (host !== '' && (isLoopback(host) || searchParams.has('sslmode')));
}
