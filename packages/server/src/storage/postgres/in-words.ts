import { AwayStorage, UnusableStorage } from '../opening.js';
import { codeOf, isOutside } from './postgres-errors.js';

/** Words for a database with tables that are not ours. */
export const OTHERS_TABLES =
  'holds tables of another service. Name one of its own; nothing of that one was changed';

/** Reasons why a database is not opened, by the codes of PostgreSQL and of the system, and by words that have no code. */
const REASONS: readonly [told: RegExp, words: string][] = [
  [/^28/, 'does not let this account in. Look at the user and the password'],
  [
    /^3D000/,
    'is not there: its server has none of that name. Create it, owned by the account of the service',
  ],
  [/^(?:42501|3F000)/, 'does not let this account make its tables. It is to own the database'],
  [/^42P07/, OTHERS_TABLES],
  [/^25006/, 'only reads: it is a standby. Name the primary'],
  [/^53100/, 'has no room left, for the disk of its server is full. Make room, and start again'],
  [/^53300/, 'has no connection left. Raise `max_connections` there, or lower DATABASE_POOL'],
  [/^53/, 'has no room left'],
  [/does not support SSL/, 'is on a server without TLS, which `sslmode` asks for'],
  [
    /CERT|UNABLE_TO|ERR_TLS/,
    'is on a server whose certificate is not to be trusted. Look at `sslrootcert`, and at the name of the host',
  ],
];

/** Words for a database that may be there later. */
const AWAY = 'does not answer. Look whether its server runs, and at the host and the port';

/** A failure to open a database, for whoever runs the service. Of its address nothing is said: it holds the password. */
export function inWords(error: unknown): unknown {
  if (error instanceof UnusableStorage) return error;
  const code = codeOf(error);
  const told = code ?? (error instanceof Error ? error.message : '');
  const tell = (words: string): string =>
    `DATABASE_URL: the database ${words}.${code === undefined ? '' : ` (${code})`}`;
  const words = REASONS.find(([pattern]) => pattern.test(told))?.[1];
  if (words !== undefined) return new UnusableStorage(tell(words), { cause: error });
  return isOutside(error) ? new AwayStorage(tell(AWAY), { cause: error }) : error;
}
