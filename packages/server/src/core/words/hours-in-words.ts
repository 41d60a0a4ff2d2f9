import type { Language, WeekHours } from '@1eleve1stage/sdk/contract';
import {
  HOURS_IN_ENGLISH,
  HOURS_IN_FRENCH,
  rowsOfWeek,
  spansOfDay,
  type HourWords,
} from '@1eleve1stage/sdk/rules';

/** How hours are said. */
export const HOUR_WORDS: Readonly<Record<Language, HourWords>> = {
  fr: HOURS_IN_FRENCH,
  en: HOURS_IN_ENGLISH,
};

/** Before a value, after the days; and between two spans. */
const MARKS: Record<Language, { colon: string; and: string }> = {
  fr: { colon: ' : ', and: ' et ' },
  en: { colon: ': ', and: ' and ' },
};

/** The hours of a week, a line for each change: « lundi, mardi : 9 h à 12 h et 13 h à 17 h ». Days off are left out. */
export function hoursInWords(schedule: WeekHours, language: Language): string {
  const words = HOUR_WORDS[language];
  const { colon, and } = MARKS[language];
  return rowsOfWeek(schedule)
    .flatMap(({ days, hours }) => {
      if (!hours) return [];
      const spans = spansOfDay(hours).map(({ start, end }) => words.span(start, end));
      return [days.map((day) => words.days[day]).join(', ') + colon + spans.join(and)];
    })
    .join('\n');
}
