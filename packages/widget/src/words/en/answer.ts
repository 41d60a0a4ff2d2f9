import { en } from '@1eleve1stage/sdk/words';
import { ENGLISH_SECTORS } from '@1eleve1stage/sdk/rules';
import type { AnswerTexts } from '../catalogues.js';
import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import { incidents } from './incidents.js';
import { weeks } from './weeks.js';

export const answer: AnswerTexts = {
  weeks,
  sectors: ENGLISH_SECTORS,
  incidents,
  activeCriteria: {
    ...en.activeCriteria,
    summary: 'Your search',
    anyJob: 'All jobs',
    severalSectors: (n) => `${n} sectors`,
    edit: 'Edit',
  },
  results: {
    ...en.results,
    ...en.card,
    total: (n) => countedInEnglish(n, 'offer', 'offers'),
    within: (km) => `within ${km}\u00a0km`,
    nearMe: (km) => `within ${km}\u00a0km of you`,
    more: (n) => `Show ${n} more`,
    moreFailed: 'The next offers did not arrive.',
    by: (employer, sector) => `${employer} · ${sector}`,
    forRep: 'REP only, and that includes you',
    forQpv: 'QPV only, and that includes you',
    forSchools: 'For some schools only, and that includes you',
    detail: 'The details are on their way…',
  },
  live: {
    results: (total, where) => `${total}${where ? ` ${where}` : ''}.`,
    detailRead: 'The details are here.',
    empty: (n) => `No offer.${n ? ` ${countedInEnglish(n, 'way', 'ways')} to widen.` : ''}`,
    more: (n) => `${countedInEnglish(n, 'offer', 'offers')} added.`,
  },
};
