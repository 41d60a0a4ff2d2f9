import type { ApplicationStatus, Grade } from '@1eleve1stage/sdk/contract';

/** Grades as people say them. */
export const GRADE_NAMES: Record<Grade, string> = { quatrieme: '4e', troisieme: '3e', seconde: '2de' };

/** Statuses as adults read them. */
export const STATUS_NAMES: Record<ApplicationStatus, string> = {
  unverified: 'à confirmer',
  submitted: 'envoyée',
  read: 'lue',
  transferred: 'transmise',
  accepted: 'acceptée',
  confirmed: 'confirmée',
  rejected: 'refusée',
  withdrawn: 'retirée',
  cancelled: 'annulée',
  restored: 'rétablie',
  expired: 'sans réponse',
};
