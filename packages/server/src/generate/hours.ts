import { WEEKDAYS, type Schedule, type Weekday, type WorkingDay } from '@1eleve1stage/sdk/contract';
import type { Random } from './random.js';
import type { Workplace } from '../core/offers/rules/settings/index.js';

/** Hours as an offer says them; nothing when the employer agrees them with the pupil. */
export interface Hours {
  schedule?: Schedule;
  lunchBreak?: string;
}

type Times = readonly [start: string, breakStart: string, breakEnd: string, end: string];

/** Days of six and seven hours. */
const DAYS: Record<Workplace, readonly Times[]> = {
  office: [
    ['09:00', '12:30', '13:30', '17:00'],
    ['08:30', '12:00', '13:00', '16:30'],
    ['09:30', '12:30', '13:30', '17:00'],
  ],
  shop: [
    ['10:00', '13:00', '14:00', '18:00'],
    ['09:30', '12:30', '14:00', '18:00'],
  ],
  workshop: [
    ['08:00', '12:00', '13:00', '16:00'],
    ['08:00', '12:00', '13:30', '16:30'],
  ],
  bakery: [['06:00', '09:30', '10:00', '12:30']],
  kitchen: [['09:30', '11:30', '12:00', '15:30']],
  care: [
    ['08:30', '12:00', '13:00', '16:30'],
    ['09:00', '12:00', '12:45', '16:00'],
  ],
  outdoors: [
    ['08:00', '12:00', '13:00', '16:00'],
    ['07:30', '11:30', '12:30', '15:30'],
  ],
  stage: [
    ['10:00', '13:00', '14:00', '18:00'],
    ['13:00', '16:00', '16:30', '19:30'],
  ],
};

const MONDAY_TO_FRIDAY = WEEKDAYS.slice(0, 5);
const TUESDAY_TO_SATURDAY = WEEKDAYS.slice(1);

const LUNCHES: Record<'canteen' | 'free', readonly string[]> = {
  canteen: [
    'Repas avec l’équipe à la cantine, offert pendant le stage.',
    'Cantine sur place, 4 € le repas.',
    'Déjeuner avec l’équipe, au self du site.',
  ],
  free: [
    'Salle de repos avec micro-ondes et réfrigérateur : apporte ton repas.',
    'Tu peux rentrer déjeuner chez toi ou rester avec nous.',
    'Pause d’une heure ; plusieurs endroits où manger à deux minutes.',
  ],
};

/** Hours within the law, as such a place keeps them. */
export function chooseHours(random: Random, workplace: Workplace): Hours {
  const lunchBreak = random.chance(0.6)
    ? random.pick(LUNCHES[random.chance(0.35) ? 'canteen' : 'free'])
    : undefined;
  const isFixed = random.chance(0.75);
  return {
    ...(isFixed && { schedule: chooseSchedule(random, workplace) }),
    ...(lunchBreak !== undefined && { lunchBreak }),
  };
}

function chooseSchedule(random: Random, workplace: Workplace): Schedule {
  const times = random.pick(DAYS[workplace]);
  const isOpenOnSaturday = workplace === 'shop' || workplace === 'kitchen' || workplace === 'bakery';
  const days = isOpenOnSaturday && random.chance(0.5) ? TUESDAY_TO_SATURDAY : MONDAY_TO_FRIDAY;
  const lastIsShort = random.chance(0.3);
  return Object.fromEntries(
    days.map((day, index): [Weekday, WorkingDay] => [
      day,
      lastIsShort && index === days.length - 1 ? morningOf(times) : wholeDay(times),
    ]),
  );
}

function wholeDay([start, breakStart, breakEnd, end]: Times): WorkingDay {
  return { start, end, break: { start: breakStart, end: breakEnd } };
}

function morningOf([start, breakStart]: Times): WorkingDay {
  return { start, end: breakStart };
}
