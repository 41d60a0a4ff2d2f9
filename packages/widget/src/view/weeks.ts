import { fridayOf, mondayOf } from '@1eleve1stage/sdk/rules';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { Texts } from '../words/catalogues.js';

/** `Du 11 au 15 janvier 2027`, or without its year, or short as on a chip. */
export function weekInWords(week: Week, texts: Texts, form: 'long' | 'yearless' | 'short' = 'long'): string {
  return texts.weeks[form](mondayOf(week), fridayOf(week));
}
