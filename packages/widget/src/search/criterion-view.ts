import type { CriteriaTexts } from '../words/criteria.js';
import type { Language } from '../words/core.js';
import type { Texts } from '../words/texts.js';
import type { Criteria } from '../state/criteria.js';

/** What each of the other criteria is drawn from, and how it changes them. */
export interface CriterionView {
  criteria: Criteria;
  texts: Texts;
  /** The texts of these criteria alone. */
  words: CriteriaTexts;
  language: Language;
  now: Date;
  edit(change: Partial<Criteria>): void;
}
