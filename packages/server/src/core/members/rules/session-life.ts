import type { Session } from '../../../ports/index.js';

/** Hours that a session may rest. */
const IDLE_HOURS = 12;

/** Days that a session lasts, however much it is used. */
export const SESSION_DAYS = 30;

/** Minutes for which a mailed code and its link let somebody enter, once. */
export const SIGN_IN_MINUTES = 10;

/** Minutes for which a proof of who is there counts, for what asks for one. */
const PROVED_MINUTES = 10;

/** Minutes between two notes that a session is used: a note is a write. */
const SEEN_MINUTES = 5;

const MINUTE = 60_000;

/** Moments that sessions are judged by. */
export function sessionLimits(now: Date): { now: Date; seenAfter: Date } {
  return { now, seenAfter: new Date(now.getTime() - IDLE_HOURS * 60 * MINUTE) };
}

/** When a session that begins now ends. */
export function endOfSession(now: Date): Date {
  return new Date(now.getTime() + SESSION_DAYS * 24 * 60 * MINUTE);
}

/** True where it was last noted a while ago that the session is used. */
export function isUseWorthNoting({ seenAt }: Session, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= SEEN_MINUTES * MINUTE;
}

/** True while a proof of who is there still counts. */
export function isProvedLately({ provedAt }: Session, now: Date): boolean {
  return now.getTime() - provedAt.getTime() < PROVED_MINUTES * MINUTE;
}
