import { fr } from '@1eleve1stage/sdk/words';
import { SECTORS, type Language, type SectorCode, type Week } from '@1eleve1stage/sdk/contract';
import { counted, inDigits, inYearInFrench, monthsInFrench, sentence } from '@1eleve1stage/sdk/rules';
import {
  dayInFrench,
  daysOfWeek,
  monthAndYear,
  shortWeek,
  weekInFrench,
  weeksInFrench,
  yearlessWeek,
} from '../../../../core/words/french-dates.js';
import { GRADE_NAMES } from '../../../../core/words/fact-labels.js';
import type { RightsPage } from '../../article.js';

/** Words of every page. */
export const page = {
  ...fr.common,
  lang: 'fr' as Language,
  /** The page in the other language. */
  other: { lang: 'en' as Language, name: 'English' },
  languages: 'Langues',
  skip: 'Aller au contenu',
  foot: 'Les stages d’observation de 4e, de 3e et de 2de. Cette page ne dépose aucun traceur.',
  embed: 'Afficher ces offres sur votre site',
  about: 'Ce service',
  rights: {
    data: fr.common.data,
    accessibility: 'Accessibilité : non conforme',
    about: 'Qui fait ce service',
  } satisfies Record<RightsPage, string>,
  /** Said once, where a form begins; and, to who hears them, of boxes of which one must be ticked. */
  allRequired: fr.form.allRequired,
  required: fr.form.required,
  offers: 'Voir les offres',
};

/** On the picture of a page that is shared. */
export const share = {
  what: 'Trouver un stage d’observation',
  how: '4e, 3e et 2de : chercher près de chez soi, candidater sans compte ni CV',
};

const officialNames: Readonly<Record<SectorCode, string>> = SECTORS;

/** Numbers, days, grades and sectors, as they are written. */
export const words = {
  number: inDigits,
  day: dayInFrench,
  offers: (n: number): string => counted(n, 'offre', 'offres', 'aucune offre'),
  seats: fr.card.seats,
  grades: GRADE_NAMES,
  sectors: officialNames,
  /** Somebody's own words, or a name, quoted. */
  quoted: (text: string): string => `« ${text} »`,
};

export const weeks = {
  /** « Du 14 au 18 juin 2027 ». */
  long: weekInFrench,
  /** The same at the beginning of a line. */
  line: (week: Week): string => sentence(weekInFrench(week)),
  yearless: yearlessWeek,
  short: shortWeek,
  days: daysOfWeek,
  month: (day: Date): string => sentence(monthAndYear(day)),
  /** The months of the weeks of each school year. */
  months: monthsInFrench,
  /** The school year that weeks are in: `en 2027-2028`. */
  inYear: inYearInFrench,
  list: weeksInFrench,
  name: (week: Week): string => `(semaine ${weekInFrench(week)})`,
  past: 'Semaines passées',
  or: fr.card.or,
  orOthers: fr.card.orOthers,
  choice: (n: number): string => `${n} semaines au choix`,
};
