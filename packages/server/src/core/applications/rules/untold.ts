import type { Before, StoredApplication, UntoldAnswer } from '../../../ports/index.js';
import { inDaytime } from '../../base/hours-in-france.js';

/** Milliseconds for which an answer can be undone, at least: pupils are told in the daytime. */
const UNDO_MS = 3_600_000;

/** An answer given now, as it is kept from the pupil; one after another that is kept, from the first on. */
export function keptFromPupil(application: StoredApplication, now: Date): UntoldAnswer {
  const before = application.untold?.before ?? asBefore(application);
  return { before, tellAt: inDaytime(new Date(now.getTime() + UNDO_MS)) };
}

function asBefore({ status, expiresAt, dueAt, answeredAt, expiredAt }: StoredApplication): Before {
  return {
    status,
    ...(expiresAt && { expiresAt }),
    ...(dueAt && { dueAt }),
    ...(answeredAt && { answeredAt }),
    ...(expiredAt && { expiredAt }),
  };
}

/**
 * An application as its pupil and the family may know it: an answer is told once it cannot be undone any more. The one
 * rule of all that they read: receipt, pages, letters, calendar.
 */
export function asPupilKnows(application: StoredApplication): StoredApplication {
  const { untold, ...present } = application;
  if (!untold) return application;
  const { expiresAt: _, dueAt: __, answeredAt: ___, expiredAt: ____, ...rest } = present;
  return { ...rest, ...untold.before };
}
