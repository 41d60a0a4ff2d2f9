import type { HourWords } from './hours-of-week.js';

/** How English says hours: `35 h`, `28 h 30 min`, `9:00 to 12:30`. */
export const HOURS_IN_ENGLISH: HourWords = {
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
  },
  length(minutes) {
    const rest = minutes % 60;
    return `${(minutes - rest) / 60}\u00a0h${rest ? `\u00a0${rest}\u00a0min` : ''}`;
  },
  span: (start, end) => `${timeInEnglish(start)}\u00a0to ${timeInEnglish(end)}`,
};

/** @param time `HH:MM` */
function timeInEnglish(time: string): string {
  return time.replace(/^0/, '');
}
