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

/** The same without its years, once they have been said: « du 14 au 18 juin ». */
export function yearlessWeek(week: Week): string {
  const [from, to] = [partsOf(mondayOf(week)), partsOf(fridayOf(week))];
  return `du ${from.day}${from.month === to.month ? '' : ` ${from.month}`} au ${to.day} ${to.month}`;
}

/** A week where little room is: « 14 – 18 juin ». */
export function shortWeek(week: Week): string {
  return yearlessWeek(week).slice(3).replace(' au ', ' – ');
}

/** The days of a week under the name of its month: « 14 – 18 ». */
export function daysOfWeek(week: Week): string {
  return `${mondayOf(week).getUTCDate()} – ${fridayOf(week).getUTCDate()}`;
}

/** A month: « juin 2027 ». */
export function monthAndYear(day: Date): string {
  const { month, year } = partsOf(day);
  return `${month} ${year}`;
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

const parisClock = new Intl.DateTimeFormat('fr', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment in Paris, in words: « 1er juin 2027 à 9 h 05 ». */
export function momentInFrench(moment: Date): string {
  return `${dayInFrench(moment)} à ${parisClock.format(moment).replace(/^0/, '').replace(':', ' h ')}`;
}

/** @param midnight of the day, UTC */
function partsOf(midnight: Date): { day: string; month: string; year: number } {
  const day = midnight.getUTCDate();
  const month = MONTHS[midnight.getUTCMonth()] ?? '';
  return { day: day === 1 ? '1er' : String(day), month, year: midnight.getUTCFullYear() };
}
