import type { Translation } from '../catalogues.js';
import { afterApply } from './after-apply.js';
import { answer } from './answer.js';
import { apply } from './apply.js';
import { core } from './core.js';
import { criteria } from './criteria.js';
import { interpretation } from './interpretation.js';
import { offer } from './offer.js';

/** Every text in French that is easy to read: short sentences, one idea each, plain words. */
export const easy: Translation = { core, answer, criteria, interpretation, offer, apply, afterApply };
