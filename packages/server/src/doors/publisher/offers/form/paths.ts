import type { Writing } from './writing.js';

/** Where a step is shown. */
export function pathOfStep(of: Writing['of'], step: number): string {
  if ('offer' in of) return `/publisher/offers/${of.offer}/edit?step=${step}`;
  return of.draft === undefined
    ? '/publisher/offers/new'
    : `/publisher/offers/new?draft=${of.draft}&step=${step}`;
}

/** Where the forms of steps are posted. */
export function formPath(of: Writing['of']): string {
  return 'offer' in of ? `/publisher/offers/${of.offer}/edit` : '/publisher/offers/new';
}
