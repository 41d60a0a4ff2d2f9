import type { CriteriaTexts, Texts } from '../words/catalogues.js';
import type { Language } from '../words/language.js';
import type { Criteria } from '../state/criteria.js';

/** The view of each of the other criteria, and how it changes them. */
export interface CriterionView {
  criteria: Criteria;
  texts: Texts;
  /** The texts of these criteria alone. */
  words: CriteriaTexts;
  language: Language;
  now: Date;
  edit(change: Partial<Criteria>): void;
}
