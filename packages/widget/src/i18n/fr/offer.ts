import { listed } from './grammar.js';

const upToSix = ['', '', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'];

export const offer = {
  back: (n: number): string => (n < 2 ? 'Retour à l’offre trouvée' : `Retour aux ${n} offres`),
  when: 'Quand',
  choice: (n: number, months: string): string => `${upToSix[n] ?? n} semaines au choix, ${months}`,
  inMonth: (month: string): string => `en ${month.toLowerCase()}`,
  fromMonth: (first: string, last: string): string =>
    `${/^[ao]/i.test(first) ? 'd’' : 'de '}${first} à ${last}`.toLowerCase(),
  where: 'Où',
  seats: 'Places',
  who: 'Pour qui',
  pupils: (grades: readonly string[]): string => `Élèves de ${grades.join(' et de ')}`,
  what: 'Ce que tu vas voir et faire',
  host: 'Qui t’accueille',
  publicHost: 'Service public.',
  privateHost: 'Entreprise ou association.',
  site: 'Voir son site',
  week: 'Choisis ta semaine',
  weeks: 'Choisis une semaine ou les deux',
  hours: 'Horaires et repas',
  hoursCaption: 'Horaires de la semaine',
  day: 'Jour',
  morning: 'Matin',
  afternoon: 'Après-midi',
  off: 'Libre',
  total: 'Total',
  weekTotal: (hours: string): string => `${hours} dans la semaine`,
  days: {
    monday: 'lundi',
    tuesday: 'mardi',
    wednesday: 'mercredi',
    thursday: 'jeudi',
    friday: 'vendredi',
    saturday: 'samedi',
  },
  daysListed: (days: readonly string[]): string => listed(days),
  hour: (hours: number, minutes: number): string =>
    `${hours}h${minutes ? String(minutes).padStart(2, '0') : ''}`,
  fromTo: (start: string, end: string): string => `${start} – ${end}`,
  go: 'Y aller',
  route: 'Itinéraire',
  approximate: 'L’adresse exacte te sera donnée par la structure.',
  conditions: 'Accès et conditions',
  noWheelchair: 'L’accès en fauteuil roulant n’est pas indiqué',
  needs:
    'Un besoin particulier ? Tu pourras le dire dans ta candidature, ou ton collège peut appeler la structure.',
  apply: 'Je candidate',
  applyElsewhere: 'Candidater sur son site',
  chooseWeek: 'Choisis ta semaine plus haut',
  loading: 'Nous préparons le formulaire…',
};
