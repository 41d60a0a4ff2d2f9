import type { Session } from '../../ports/index.js';

/** A session as every engine keeps it. */
type SessionRow = Omit<Session, 'publisherId'> & { publisherId: string | null };

export function toSession({ publisherId, ...row }: SessionRow): Session {
  return { ...row, ...(publisherId !== null && { publisherId }) };
}
