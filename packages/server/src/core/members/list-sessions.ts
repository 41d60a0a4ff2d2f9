import type { Session } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import type { Visitor } from './find-visitor.js';
import { sessionLimits } from './rules/session-life.js';

/** A visitor's sessions of the space they are in that are not over, those used last first. */
export async function listSessions({ storage, now }: Ports, { session }: Visitor): Promise<Session[]> {
  return storage.read.sessions.list(session, sessionLimits(now()));
}
