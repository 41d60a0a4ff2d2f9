import type { Grade, Language } from '@1eleve1stage/sdk/contract';

/** Labels before each thing that letters and mailed pages say of an internship. */
interface FactLabels {
  offer: string;
  host: string;
  /** The kind of work. */
  sector: string;
  place: string;
  pupil: string;
  address: string;
  hours: string;
  /** Where and when lunch is. */
  meal: string;
  conditions: string;
  /** A person at the host. */
  contact: string;
  contactEmail: string;
  contactPhone: string;
  /** Until when a seat is held. */
  heldUntil: string;
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
    hours: 'Horaires',
    meal: 'Repas',
    conditions: 'Accès et conditions',
    contact: 'Contact',
    contactEmail: 'E-mail de la structure',
    contactPhone: 'Téléphone de la structure',
    heldUntil: 'Place gardée jusqu’au',
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
    hours: 'Hours',
    meal: 'Lunch',
    conditions: 'Access and conditions',
    contact: 'Contact',
    contactEmail: 'Mail of the host',
    contactPhone: 'Telephone of the host',
    heldUntil: 'Seat held until',
    weeks: (n) => (n > 1 ? 'Weeks' : 'Week'),
    number: 'Application number',
  },
};

/** Grades as people say them. */
export const GRADE_NAMES: Record<Grade, string> = { quatrieme: '4e', troisieme: '3e', seconde: '2de' };
