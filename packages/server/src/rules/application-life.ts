import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';

interface Transition {
  /** Statuses it leads from; none for the first. */
  from: readonly ApplicationStatus[];
  to: ApplicationStatus;
  by: 'pupil' | 'employer';
  /** Days after which the new status ends by itself; absent when it lasts. */
  days?: number;
}

/** The life of an application. One row an event: what comes later is more rows. */
export const APPLICATION_LIFE = {
  submit: { from: [], to: 'unverified', by: 'pupil', days: 3 },
  verify: { from: ['unverified'], to: 'submitted', by: 'pupil', days: 15 },
  read: { from: ['submitted', 'restored'], to: 'read', by: 'employer', days: 15 },
  accept: {
    from: ['submitted', 'read', 'transferred', 'rejected', 'expired'],
    to: 'accepted',
    by: 'employer',
    days: 15,
  },
  confirm: { from: ['accepted'], to: 'confirmed', by: 'pupil' },
  reject: { from: ['submitted', 'read', 'transferred'], to: 'rejected', by: 'employer' },
  withdraw: {
    from: [
      'unverified',
      'submitted',
      'read',
      'transferred',
      'restored',
      'accepted',
      'confirmed',
      'rejected',
      'expired',
    ],
    to: 'withdrawn',
    by: 'pupil',
  },
} as const satisfies Record<string, Transition>;

export type ApplicationEvent = keyof typeof APPLICATION_LIFE;

/** The status an event leads to, or undefined when it cannot happen from there. */
export function nextStatus(
  event: ApplicationEvent,
  from: ApplicationStatus | undefined,
): ApplicationStatus | undefined {
  const row: Transition = APPLICATION_LIFE[event];
  const isPossible = from === undefined ? row.from.length === 0 : row.from.includes(from);
  return isPossible ? row.to : undefined;
}

/** When the status an event leads to ends by itself, if it does. */
export function endOfStatus(event: ApplicationEvent, now: Date): Date | undefined {
  const { days }: Transition = APPLICATION_LIFE[event];
  return days === undefined ? undefined : new Date(now.getTime() + days * 86_400_000);
}

/** True while an application keeps one of its offer's seats. */
export function isSeatHeld(status: ApplicationStatus): boolean {
  return status === 'accepted' || status === 'confirmed';
}

/** True while an application waits for the employer, or for the pupil whom the employer accepted. */
export function isPending(status: ApplicationStatus): boolean {
  return ['submitted', 'read', 'transferred', 'restored', 'accepted'].includes(status);
}
