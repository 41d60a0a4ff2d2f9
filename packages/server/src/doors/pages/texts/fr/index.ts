import { code, receipt } from './after.js';
import { apply } from './apply.js';
import { page, share, weeks, words } from './common.js';
import { faults } from './faults.js';
import { mailed } from './mailed.js';
import { hours, offer, poster } from './offer.js';
import { applicationKept, busy, offerPaused, refusals, refused, takenDown } from './refusals.js';
import { report } from './report.js';
import { blocked, chips, empty, frames, interpretation, list, results, search } from './search.js';

/** Every text of our pages for pupils, in French. */
export const fr = {
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

/** Every text of our pages for pupils, by subject; what another language leaves out does not compile. */
export type Texts = typeof fr;
