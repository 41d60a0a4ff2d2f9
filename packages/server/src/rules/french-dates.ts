import { fridayOf, mondayOf, type Week } from '@1eleve1stage/sdk/contract';

/** A week in words: « du 14 au 18 juin 2027 ». */
export function weekInFrench(week: Week): string {
  const [from, to] = [dayParts(mondayOf(week), 'UTC'), dayParts(fridayOf(week), 'UTC')];
  const year = from.year === to.year ? '' : ` ${from.year}`;
  const month = from.month === to.month ? '' : ` ${from.month}${year}`;
  return `du ${from.day}${month} au ${to.day} ${to.month} ${to.year}`;
}

/** Weeks in words: « du 14 au 18 juin 2027 et du 21 au 25 juin 2027 ». */
export function weeksInFrench(weeks: readonly Week[]): string {
  return new Intl.ListFormat('fr').format(weeks.map(weekInFrench));
}

/** The day it is in Paris, in words: « 1er juin 2027 ». */
export function dayInFrench(moment: Date): string {
  const { day, month, year } = dayParts(moment, 'Europe/Paris');
  return `${day} ${month} ${year}`;
}

function dayParts(moment: Date, timeZone: string): { day: string; month: string; year: string } {
  const format = new Intl.DateTimeFormat('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = parts['day'] === '1' ? '1er' : (parts['day'] ?? '');
  return { day, month: parts['month'] ?? '', year: parts['year'] ?? '' };
}
