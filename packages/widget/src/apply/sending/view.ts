import type { AfterApplyTexts } from '../../words/catalogues.js';
import type { View } from '../view.js';

/** The view of the templates after the form: the same, with their own words. */
export interface AfterView extends Omit<View, 'texts'> {
  texts: AfterApplyTexts;
}
