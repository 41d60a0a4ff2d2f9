import { ENGLISH_SECTORS } from '@1eleve1stage/sdk/rules';
import type { AnswerTexts } from '../catalogues.js';
import { counted, kilometres } from './grammar.js';
import { incidents } from './incidents.js';
import { weeks } from './weeks.js';

export const answer: AnswerTexts = {
  weeks,
  sectors: ENGLISH_SECTORS,
  incidents,
  activeCriteria: {
    summary: 'Your search',
    anyJob: 'All jobs',
    severalSectors: (n) => `${n} sectors`,
    anyPlace: 'Anywhere in France',
    edit: 'Edit',
    chips: 'Active filters',
    removeChip: ', remove this filter',
    clear: 'Clear all',
  },
  results: {
    total: (n) => counted(n, 'offer', 'offers'),
    near: (km, city) => `within ${km}\u00a0km of ${city}`,
    within: (km) => `within ${km}\u00a0km`,
    nearMe: (km) => `within ${km}\u00a0km of you`,
    sort: 'Sort',
    sorts: {
      recommended: 'Near and less asked for',
      distance: 'Nearest first',
      relevance: 'Closest match first',
      newest: 'Newest first',
    },
    shown: (shown, total) => `${shown} of ${counted(total, 'offer', 'offers')} shown`,
    more: (n) => `Show ${n} more`,
    moreFailed: 'The next offers did not arrive.',
    by: (employer, sector) => `${employer} · ${sector}`,
    relayed: (publisher, employer) => `Published by ${publisher} for ${employer}`,
    away: (km) => `${kilometres(km)} away`,
    or: (week) => `or ${week}`,
    orOthers: (n) => `or ${n} other weeks`,
    seats: (free) => (free ? counted(free, 'seat left', 'seats left') : 'No seat left'),
    ofSeats: (total) => `of ${total}`,
    lastSeat: 'Last seat',
    forRep: 'REP only, and that includes you',
    forQpv: 'QPV only, and that includes you',
    forSchools: 'For your school only',
    wheelchair: 'Wheelchair accessible',
    detail: 'The details are on their way…',
  },
  live: {
    results: (total, where) => `${total}${where ? ` ${where}` : ''}.`,
    detailRead: 'The details are here.',
    empty: (n) => `No offer.${n ? ` ${counted(n, 'way', 'ways')} to widen.` : ''}`,
    more: (n) => `${counted(n, 'offer', 'offers')} added.`,
  },
};
