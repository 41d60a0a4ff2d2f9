import { en as shared } from '@1eleve1stage/sdk/words';
import type { Translation } from '../catalogues.js';
import { afterApply } from './after-apply.js';
import { answer } from './answer.js';
import { apply } from './apply.js';
import { core } from './core.js';
import { criteria } from './criteria.js';
import { offer } from './offer.js';

const { interpretation } = shared;

/** Every text in English. Offers themselves stay in the language they were published in. */
export const en: Translation = { core, answer, criteria, interpretation, offer, apply, afterApply };
