import type { Session, Stores } from '../../ports/index.js';
import { newId, newToken, sha256Hex } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';

/**
 * Gives a session another token, as whenever its rights change: whoever has the former has nothing.
 *
 * @returns the token
 * @throws Refusal `not_found` where the session was ended meanwhile: it does not begin anew
 */
export async function renewSession({ sessions }: Stores, session: Session): Promise<string> {
  const token = newToken();
  if (!(await sessions.end(session.id, session.personId))) throw new Refusal('not_found');
  await sessions.add({ ...session, id: newId('se') }, sha256Hex(token));
  return token;
}
