import { endOtherSessions, endSession } from '../../../core/members/end-sessions.js';
import type { Visitor } from '../../../core/members/find-visitor.js';
import type { Ports } from '../../../ports/ports.js';

/** Ends what a form of {@link sessionsSection} asks for: one session of a visitor's, or all but this one. */
export async function endAsked(
  ports: Ports,
  visitor: Visitor,
  form: URLSearchParams,
  requestId: string,
): Promise<void> {
  const id = form.get('session');
  if (form.get('others') === '1') await endOtherSessions(ports, visitor);
  else if (id !== null) await endSession(ports, visitor, id);
  ports.events.tell({ sign: 'session_ended', requestId });
}
