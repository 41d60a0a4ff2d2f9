import type { InterpretationTexts } from '@1eleve1stage/sdk/words';
import type { afterApply } from './fr/after-apply.js';
import type { answer } from './fr/answer.js';
import type { apply } from './fr/apply.js';
import type { core } from './fr/core.js';
import type { criteria } from './fr/criteria.js';
import type { offer } from './fr/offer.js';

// French says which texts there are; another language has the same keys and the same parameters, or does not compile.

/** The texts of the first load. */
export type CoreTexts = typeof core;

/** Those of an answer; they load with it. */
export type AnswerTexts = typeof answer;

/** Every text of a search and its answer, by subject. */
export type Texts = CoreTexts & AnswerTexts;

/** Those of the criteria behind their button and of those to loosen; they load with them. */
export type CriteriaTexts = typeof criteria;

/** Those of an open offer; they load with it. */
export type OfferTexts = typeof offer;

/** Those of the application; they load with its form. */
export type ApplyTexts = typeof apply;

/** Those from the sending of an application to its receipt. */
export type AfterApplyTexts = typeof afterApply;

/** Every text of the element in another language than French, whose texts come with the parts they are for. */
export interface Translation {
  core: CoreTexts;
  answer: AnswerTexts;
  criteria: CriteriaTexts;
  interpretation: InterpretationTexts;
  offer: OfferTexts;
  apply: ApplyTexts;
  afterApply: AfterApplyTexts;
}
