import { byYear, monthsOf, sentence } from '@1eleve1stage/sdk/rules';
import { weekInWords } from '../view/weeks.js';
import type { OfferSectionView } from './offer-section-view.js';

/** One week in words, or how many there are to choose from and in which months, of each school year. */
export function whenInWords({ toCome, texts, words, now }: OfferSectionView): string {
  const [first, other] = toCome;
  if (!first) return '';
  if (!other) return sentence(weekInWords(first, texts));
  return words.choice(toCome.length, words.months(byYear(toCome, now).map(monthsOf)));
}
