import { dayInFrance } from '@1eleve1stage/sdk/contract';

const HOUR = 3_600_000;

/** Hours of the day, in Paris, between which pupils are written to. */
const MORNING = 7;
const EVENING = 20;

const parisHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** The moment at which a calendar day begins in Paris. @param day midnight UTC of it */
export function midnightInFrance(day: Date): number {
  // An hour or two before that of UTC.
  const inSummer = day.getTime() - 2 * HOUR;
  return dayInFrance(new Date(inSummer)).getTime() === day.getTime() ? inSummer : inSummer + HOUR;
}

/** That moment, or the next morning where it is in the night: nobody young is written to then. */
export function inDaytime(moment: Date): Date {
  const hour = hourInFrance(moment);
  if (hour >= MORNING && hour < EVENING) return moment;
  const today = dayInFrance(moment).getTime();
  const day = hour < MORNING ? today : today + 24 * HOUR;
  // Two hours before UTC in summer, one in winter; clocks change before the morning.
  const inSummer = new Date(day + (MORNING - 2) * HOUR);
  return hourInFrance(inSummer) === MORNING ? inSummer : new Date(inSummer.getTime() + HOUR);
}

/** That day's morning, at that hour in Paris, where it is a working day and the hour has come. */
export function workingMorning(moment: Date, hour: number): Date | undefined {
  const day = dayInFrance(moment);
  const morning = new Date(midnightInFrance(day) + hour * HOUR);
  return day.getUTCDay() % 6 === 0 || morning > moment ? undefined : morning;
}

function hourInFrance(moment: Date): number {
  return Number(parisHour.format(moment));
}
