import type { Session, Stores } from '../../ports/index.js';
import { newId, newToken, sha256Hex } from '../base/ids.js';

/**
 * Gives a session another token, as whenever its rights change: whoever has the former has nothing.
 *
 * @returns the token
 */
export async function renewSession({ sessions }: Stores, session: Session): Promise<string> {
  const token = newToken();
  await sessions.end(session.id, session.personId);
  await sessions.add({ ...session, id: newId('se') }, sha256Hex(token));
  return token;
}
