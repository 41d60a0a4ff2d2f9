import type { AfterApplyTexts } from '../../words/catalogues.js';
import type { View } from '../view.js';

/** What the templates after the form draw from: the same, with their own words. */
export interface AfterView extends Omit<View, 'texts'> {
  texts: AfterApplyTexts;
}
