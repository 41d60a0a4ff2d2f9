import type { HourWords } from './hours-of-week.js';

/** How French says hours: `35 h`, `28 h 30`, `9 h à 12 h 30`. */
export const HOURS_IN_FRENCH: HourWords = {
  days: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
  },
  length(minutes) {
    const rest = minutes % 60;
    return `${(minutes - rest) / 60}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`;
  },
  span: (start, end) => `${timeInFrench(start)}\u00a0à ${timeInFrench(end)}`,
};

/** @param time `HH:MM` */
function timeInFrench(time: string): string {
  return HOURS_IN_FRENCH.length(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
}
