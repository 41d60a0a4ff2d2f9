import type { Texts } from '../fr/index.js';
import { code, receipt } from './after.js';
import { apply } from './apply.js';
import { page, share, weeks, words } from './common.js';
import { faults } from './faults.js';
import { mailed } from './mailed.js';
import { hours, offer, poster } from './offer.js';
import { applicationKept, busy, offerPaused, refusals, refused, takenDown } from './refusals.js';
import { report } from './report.js';
import { blocked, chips, empty, frames, interpretation, list, results, search } from './search.js';

/** Every text of our pages for pupils, in English. Offers themselves stay in the language they were published in. */
export const en: Texts = {
  ...{ page, share, words, weeks, search, results, interpretation, chips, empty, list, frames, blocked },
  ...{
    offer,
    hours,
    poster,
    apply,
    faults,
    code,
    receipt,
    busy,
    offerPaused,
    applicationKept,
    refusals,
    refused,
    takenDown,
    report,
    mailed,
  },
};
