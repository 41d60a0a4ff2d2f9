import { mondayOf, sentence } from '@1eleve1stage/sdk/rules';
import { weekInWords } from '../view/weeks.js';
import type { OfferScene } from './scene.js';

/** One week in words, or how many there are to choose from and in which months. */
export function whenInWords({ toCome, texts, words }: OfferScene): string {
  const [first] = toCome;
  const last = toCome.at(-1);
  if (!first || !last) return '';
  if (first === last) return sentence(weekInWords(first, texts));
  const [from, to] = [mondayOf(first), mondayOf(last)];
  const isOneMonth = from.getUTCMonth() === to.getUTCMonth() && from.getUTCFullYear() === to.getUTCFullYear();
  const months = isOneMonth
    ? words.inMonth(texts.weeks.month(from))
    : words.fromMonth(texts.weeks.month(from), texts.weeks.month(to));
  return words.choice(toCome.length, months);
}
