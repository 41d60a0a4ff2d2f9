import type { Language } from '@1eleve1stage/sdk/contract';

/** What stands before each thing that letters and mailed pages say of an internship. */
interface FactLabels {
  offer: string;
  host: string;
  /** What kind of work. */
  sector: string;
  place: string;
  pupil: string;
  address: string;
  /** Before so many weeks. */
  weeks: (n: number) => string;
  /** Before the application's identifier. */
  number: string;
}

export const FACT_LABELS: Record<Language, FactLabels> = {
  fr: {
    offer: 'Stage',
    host: 'Structure',
    sector: 'Domaine',
    place: 'Lieu',
    pupil: 'Élève',
    address: 'Adresse',
    weeks: (n) => (n > 1 ? 'Semaines' : 'Semaine'),
    number: 'Candidature numéro',
  },
  en: {
    offer: 'Internship',
    host: 'Host',
    sector: 'Field',
    place: 'Place',
    pupil: 'Pupil',
    address: 'Address',
    weeks: (n) => (n > 1 ? 'Weeks' : 'Week'),
    number: 'Application number',
  },
};
