import { dayInFrance, fridayOf, mondayOf, type Week } from '@1eleve1stage/sdk/contract';

const UTC = { timeZone: 'UTC' } as const;
const month = new Intl.DateTimeFormat('en-GB', { ...UTC, month: 'long' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', { ...UTC, month: 'long', year: 'numeric' });
const day = new Intl.DateTimeFormat('en-GB', { ...UTC, dateStyle: 'long' });
const list = new Intl.ListFormat('en-GB');

/** A week in words: `14 to 18 June 2027`, `28 December 2026 to 1 January 2027`. */
export function weekInEnglish(week: Week): string {
  return `${span(week)} ${fridayOf(week).getUTCFullYear()}`;
}

/** The same without the year it ends in, once that has been said: `14 to 18 June`. */
export function yearlessWeekInEnglish(week: Week): string {
  return span(week);
}

/** A week where little room is: `14 – 18 June`. */
export function shortWeekInEnglish(week: Week): string {
  return span(week).replace(' to ', ' – ');
}

/** A month: `June 2027`. */
export function monthAndYearInEnglish(day: Date): string {
  return monthAndYear.format(day);
}

/** Weeks in words: `14 to 18 June 2027 and 21 to 25 June 2027`. */
export function weeksInEnglish(weeks: readonly Week[]): string {
  return list.format(weeks.map(weekInEnglish));
}

/** The day it is in Paris, in words: `1 June 2027`. */
export function dayInEnglish(moment: Date): string {
  return day.format(dayInFrance(moment));
}

const parisClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment in Paris, in words: `1 June 2027 at 09:05`. */
export function momentInEnglish(moment: Date): string {
  return `${dayInEnglish(moment)} at ${parisClock.format(moment)}`;
}

function span(week: Week): string {
  const [monday, friday] = [mondayOf(week), fridayOf(week)];
  const year = monday.getUTCFullYear();
  const from = [
    monday.getUTCDate(),
    monday.getUTCMonth() === friday.getUTCMonth() ? '' : month.format(monday),
    year === friday.getUTCFullYear() ? '' : year,
  ];
  return `${from.filter(Boolean).join(' ')} to ${friday.getUTCDate()} ${month.format(friday)}`;
}
