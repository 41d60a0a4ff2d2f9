import { dayInFrance, fridayOf, mondayOf, type Week } from '@1eleve1stage/sdk/contract';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** A week in words: « du 14 au 18 juin 2027 ». */
export function weekInFrench(week: Week): string {
  const [from, to] = [partsOf(mondayOf(week)), partsOf(fridayOf(week))];
  const year = from.year === to.year ? '' : ` ${from.year}`;
  const month = from.month === to.month ? '' : ` ${from.month}${year}`;
  return `du ${from.day}${month} au ${to.day} ${to.month} ${to.year}`;
}

const inFrench = new Intl.ListFormat('fr');

/** Weeks in words: « du 14 au 18 juin 2027 et du 21 au 25 juin 2027 ». */
export function weeksInFrench(weeks: readonly Week[]): string {
  return inFrench.format(weeks.map(weekInFrench));
}

/** The day it is in Paris, in words: « 1er juin 2027 ». */
export function dayInFrench(moment: Date): string {
  const { day, month, year } = partsOf(dayInFrance(moment));
  return `${day} ${month} ${year}`;
}

/** @param midnight of the day, UTC */
function partsOf(midnight: Date): { day: string; month: string; year: number } {
  const day = midnight.getUTCDate();
  const month = MONTHS[midnight.getUTCMonth()] ?? '';
  return { day: day === 1 ? '1er' : String(day), month, year: midnight.getUTCFullYear() };
}
