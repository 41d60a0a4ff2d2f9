import { Refusal } from '../../core/base/refusal.js';

/** Seconds after which a write that could not be kept is worth trying again. */
const RETRY_AFTER = 10;

/** Another transaction came in between, a serialization failure or a deadlock: this one is undone, and may run again. */
const CONFLICT = /^(?:40001|40P01)/;

/** A value that must be unique is there already. Works look for it before: most likely it was written meanwhile. */
const TAKEN = '23505';

/**
 * Codes of what is nobody's fault: a connection, resources, a server that stops or only reads, a time-out, the system;
 * of PostgreSQL and of the sockets.
 */
const OUTSIDE =
  /^(?:08|53|57P|57014|55P03|25006|25P0[34]|58|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;

/** Words of the driver, which has no codes for these. */
const LOST =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered)/;

/** The errors that an error is told by, itself first: drizzle wraps those of the driver. */
function* causesOf(error: unknown): Iterable<Error> {
  for (let one = error; one instanceof Error; one = one.cause) yield one;
}

/** The code that PostgreSQL or the system gave, if any. */
export function codeOf(error: unknown): string | undefined {
  for (const cause of causesOf(error))
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return undefined;
}

/**
 * True where a column that was read became of another type since the connection prepared its statement: for as long as
 * it lasts, the server refuses it.
 */
export function isStale(error: unknown): boolean {
  // Its code is shared by all that PostgreSQL does not do, and its words are in the server's language.
  for (const cause of causesOf(error))
    if ('routine' in cause && cause.routine === 'RevalidateCachedQuery') return true;
  return false;
}

/** True when the work may run again. */
export function isConflict(error: unknown): boolean {
  return CONFLICT.test(codeOf(error) ?? '') || isDoubtful(error);
}

/** True when it may run again, but is as likely to fail again. */
export function isDoubtful(error: unknown): boolean {
  return codeOf(error) === TAKEN;
}

/** True when the connection is lost, or what is at its other end does not answer for now. */
export function isOutside(error: unknown): boolean {
  if (error instanceof Refusal) return false;
  if (OUTSIDE.test(codeOf(error) ?? '')) return true;
  return [...causesOf(error)].some(({ message }) => LOST.test(message));
}

/**
 * The refusal of what failed: `unavailable` where the database is to blame, so that the caller keeps what it has and
 * comes back; the error itself otherwise.
 */
export function toUnavailable(error: unknown): Error {
  if (isOutside(error) || isConflict(error)) return unavailable(error);
  return error instanceof Error ? error : new Error('Not an error', { cause: error });
}

/** The refusal of what may be asked again a little later. */
export function unavailable(cause: unknown): Refusal {
  return new Refusal('unavailable', { retryAfterSeconds: RETRY_AFTER }, { cause });
}
