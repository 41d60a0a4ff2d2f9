import type { Ports } from '../../ports/ports.js';
import type { Visitor } from './find-visitor.js';

/** Ends one session of a visitor, their own among them; false when there is none. */
export async function endSession({ storage }: Ports, { person }: Visitor, id: string): Promise<boolean> {
  return storage.write(({ sessions }) => sessions.end(id, person.id));
}

/** Ends all of a visitor's sessions of the space they are in, but the one they are here with; how many. */
export async function endOtherSessions({ storage }: Ports, { session }: Visitor): Promise<number> {
  return storage.write(({ sessions }) => sessions.endOthers(session, session.id));
}
