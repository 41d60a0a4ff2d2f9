import { UnusableStorage } from '../opening.js';
import { codeOf, isOutside } from './postgres-errors.js';

/** Reasons why a database is not opened, by the codes of PostgreSQL and of the system, and by words that have no code. */
const REASONS: readonly [told: RegExp, words: string][] = [
  [/^28/, 'does not let this account in. Look at the user and the password'],
  [
    /^3D000/,
    'is not there: its server has none of that name. Create it, owned by the account of the service',
  ],
  [/^(?:42501|3F000)/, 'does not let this account make its tables. It is to own the database'],
  [/^25006/, 'only reads: it is a standby. Name the primary'],
  [/^53/, 'has no room left, or no connection'],
  [/does not support SSL/, 'is on a server without TLS, which `sslmode` asks for'],
  [
    /CERT|UNABLE_TO|ERR_TLS/,
    'is on a server whose certificate is not to be trusted. Look at `sslrootcert`, and at the name of the host',
  ],
];

/** A failure to open a database, for whoever runs the service. Of its address nothing is said: it holds the password. */
export function inWords(error: unknown): unknown {
  const code = codeOf(error);
  const told = code ?? (error instanceof Error ? error.message : '');
  const words =
    REASONS.find(([pattern]) => pattern.test(told))?.[1] ??
    (isOutside(error)
      ? 'does not answer. Look whether its server runs, and at the host and the port'
      : undefined);
  if (words === undefined || error instanceof UnusableStorage) return error;
  const hint = code === undefined ? '' : ` (${code})`;
  return new UnusableStorage(`DATABASE_URL: the database ${words}.${hint}`, { cause: error });
}
