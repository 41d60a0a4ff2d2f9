import { fridayOf, isWeekPast, mondayOf } from '@1eleve1stage/sdk/rules';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { Texts } from '../i18n/texts.js';

/** `Du 11 au 15 janvier 2027`, or without its year, or short as on a chip. */
export function weekInWords(week: Week, texts: Texts, form: 'long' | 'yearless' | 'short' = 'long'): string {
  return texts.weeks[form](mondayOf(week), fridayOf(week));
}

/** The weeks of an offer that can still take place, in order. */
export function weeksToCome(weeks: readonly Week[], now: Date): Week[] {
  return weeks.filter((week) => !isWeekPast(week, now)).sort();
}

/**
 * The week a card shows first, and the others: the first the pupil asked for, else the first to come.
 */
export function weeksToShow(
  offered: readonly Week[],
  asked: readonly Week[],
  now: Date,
): { first?: Week; others: Week[] } {
  const weeks = weeksToCome(offered, now);
  const first = weeks.find((week) => asked.includes(week)) ?? weeks[0];
  return first ? { first, others: weeks.filter((week) => week !== first) } : { others: [] };
}
