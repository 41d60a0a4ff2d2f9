import { and, gt, lte, or, type Column, type SQL } from '../drizzle.js';

/** Columns of the sessions, in whichever engine. */
interface SessionColumns {
  expiresAt: Column;
  seenAt: Column;
}

/** Moments that a session is judged by. */
export interface SessionLimits {
  now: Date;
  seenAfter: Date;
}

interface SessionConditions {
  isOpen(limits: SessionLimits): SQL | undefined;
  isOver(limits: SessionLimits): SQL | undefined;
}

/** Conditions of queries for sessions. */
export function sessionConditions({ expiresAt, seenAt }: SessionColumns): SessionConditions {
  return {
    isOpen: ({ now, seenAfter }) => and(gt(expiresAt, now), gt(seenAt, seenAfter)),
    isOver: ({ now, seenAfter }) => or(lte(expiresAt, now), lte(seenAt, seenAfter)),
  };
}
