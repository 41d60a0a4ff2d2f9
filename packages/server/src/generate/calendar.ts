import { openWeeks, type Grade, type Week } from '@1eleve1stage/sdk/contract';
import type { Random } from './random.js';

/** Grades and weeks an employer may choose: this school year's and the next's that are still to come. */
export interface Calendar {
  chooseGrades(random: Random): Grade[];
  chooseWeeks(random: Random, grades: readonly Grade[]): Week[];
}

/** How much schools favour each month for collège internships, January first. */
const FAVOUR = [0.8, 0.9, 0.5, 0.4, 0.3, 0, 0, 0, 0.1, 0.2, 0.6, 1];

export function createCalendar(now: Date): Calendar {
  // Christmas holidays are the same everywhere; the others depend on the academy.
  const college = openWeeks('troisieme', now).filter((week) => !/-W(?:52|53|01)$/.test(week));
  const seconde = openWeeks('seconde', now);
  return {
    chooseGrades(random) {
      const drawn = random.next();
      if (drawn < 0.4) return ['seconde'];
      if (drawn < 0.85) return ['troisieme'];
      return drawn < 0.97 ? ['quatrieme', 'troisieme'] : ['quatrieme'];
    },
    chooseWeeks: (random, grades) =>
      grades.includes('seconde') ? choosePair(random, seconde) : chooseCollege(random, college),
  };
}

/** The two weeks of a June, or one of them: mostly the nearest June. */
function choosePair(random: Random, weeks: readonly Week[]): Week[] {
  const years = [...new Set(weeks.map((week) => week.slice(0, 4)))];
  const year = years.length > 1 && random.chance(0.2) ? years[1] : years[0];
  const pair = weeks.filter((week) => week.startsWith(year ?? ''));
  return random.chance(0.6) ? pair : [random.pick(pair)];
}

function chooseCollege(random: Random, weeks: readonly Week[]): Week[] {
  const first = chooseFirst(random, weeks);
  const drawn = random.next();
  if (drawn < 0.6) return weeks.slice(first, first + random.between(1, 3));
  if (drawn < 0.8) return weeks.slice(first, first + random.between(6, 18));
  const chosen = new Set([
    first,
    ...Array.from({ length: random.between(1, 4) }, () => chooseFirst(random, weeks)),
  ]);
  return [...chosen].sort((a, b) => a - b).flatMap((index) => weeks[index] ?? []);
}

/** A week's position, favoured months more often. */
function chooseFirst(random: Random, weeks: readonly Week[]): number {
  for (let tries = 0; tries < 8; tries += 1) {
    const index = random.between(0, weeks.length - 1);
    const month = Math.min(11, Math.floor((Number(weeks[index]?.slice(6)) - 1) / 4.35));
    if (random.chance(FAVOUR[month] ?? 0)) return index;
  }
  return random.between(0, weeks.length - 1);
}
