import { weekOf, type IsoWeek } from './week-number.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Midnight UTC of a week's Monday. */
export function mondayOf(week: IsoWeek): Date {
  const year = Number(week.slice(0, 4));
  const fourthOfJanuary = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourthOfJanuary).getUTCDay() + 6) % 7;
  return new Date(fourthOfJanuary + ((Number(week.slice(6)) - 1) * 7 - weekday) * DAY);
}

/** Midnight UTC of a week's Friday. */
export function fridayOf(week: IsoWeek): Date {
  return new Date(mondayOf(week).getTime() + 4 * DAY);
}

/** The week that comes `count` weeks after another; before it when negative. */
export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  return weekOf(new Date(mondayOf(week).getTime() + count * 7 * DAY));
}

/** True once the week's Friday has passed in France: an internship can no longer take place. */
export function isWeekPast(week: IsoWeek, now: Date): boolean {
  return fridayOf(week).getTime() < dayInFrance(now).getTime();
}

/** Midnight UTC of the calendar day it is in Paris. */
export function dayInFrance(now: Date): Date {
  // France sets its clocks on the hour, so that all of an hour is in one day.
  const hour = Math.floor(now.getTime() / HOUR);
  if (hour !== lastAsked.hour) {
    lastAsked = { hour, midnight: new Date(`${parisDay.format(now)}T00:00:00Z`).getTime() };
  }
  return new Date(lastAsked.midnight);
}

/** Asked again and again about the present moment; formatting it takes longer than all that depends on it. */
let lastAsked = { hour: NaN, midnight: NaN };

// The Swedish locale writes dates as ISO 8601 does.
const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
