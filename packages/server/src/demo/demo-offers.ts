import { mondayOf, OfferRecord, openWeeks, schoolYearOf, type IsoWeek } from '@1eleve1stage/sdk/contract';
import type { DemoOffer } from './demo-offer.js';
import { TOWN_OFFERS } from './town-offers.js';
import { WORKSHOP_OFFERS } from './workshop-offers.js';

/** Offers of one imaginary publisher. */
export interface DemoPublisher {
  name: string;
  offers: OfferRecord[];
}

/**
 * The publishers whose pages the demonstration shows, with offers in weeks to come. The employers and
 * the people are invented; the communes are real.
 */
export function demoPublishers(now: Date): DemoPublisher[] {
  const college = nextYearlyWeeks(now);
  const june = openWeeks('seconde', now).slice(0, 2);
  const dated = ({ at, ...offer }: DemoOffer): OfferRecord => {
    const weeks = at.flatMap((tenth) => college[Math.floor((college.length * tenth) / 10)] ?? []);
    // An offer that is written here is checked as any publisher's is.
    return OfferRecord.parse({ ...offer, weeks: offer.grades.includes('seconde') ? june : weeks });
  };
  return [
    { name: 'Ateliers Verdon', offers: WORKSHOP_OFFERS.map(dated) },
    { name: 'Commune de Saint-Grégoire', offers: TOWN_OFFERS.map(dated) },
  ];
}

/** The weeks to come of this school year; of the next one once few are left. */
function nextYearlyWeeks(now: Date): IsoWeek[] {
  const all = openWeeks('troisieme', now).filter((week) => !isChristmas(week));
  const thisYear = all.filter((week) => isWeekOfYear(week, schoolYearOf(now)));
  return thisYear.length >= 10 ? thisYear : all.filter((week) => isWeekOfYear(week, schoolYearOf(now) + 1));
}

function isWeekOfYear(week: IsoWeek, schoolYear: number): boolean {
  return schoolYearOf(mondayOf(week)) === schoolYear;
}

/** Schools are closed around the New Year, in every zone. */
function isChristmas(week: IsoWeek): boolean {
  const monday = mondayOf(week);
  const [month, day] = [monday.getUTCMonth(), monday.getUTCDate()];
  return (month === 11 && day >= 20) || (month === 0 && day === 1);
}
