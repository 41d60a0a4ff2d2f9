import { counted, employerInFrench, ofName } from '@1eleve1stage/sdk/rules';
import { HOUR_WORDS } from '../../../../core/words/hours-in-words.js';

export const offer = {
  description: (city: string, employer: string, short: string): string =>
    `Stage d’observation à ${city}, chez ${employerInFrench(employer)}. ${short}.`,
  relayed: (publisher: string, employer: string): string =>
    `Publié par : ${publisher} · Structure : ${employer}`,
  back: 'Retour aux offres',
  weeksPast: 'Les semaines de cette offre sont passées.',
  full: 'Toutes les places de cette offre sont prises.',
  how: 'Un formulaire, puis un code reçu par e-mail. Ni compte, ni CV. Tu peux tout retirer ensuite.',
  others: 'Voir les autres offres',
  poster: 'Affiche à imprimer, avec un code QR',
  applyRegion: 'Candidater',
  apply: 'Je candidate',
  applyElsewhere: 'Candidater sur son site',
  when: 'Quand',
  where: 'Où',
  seats: 'Places',
  who: 'Pour qui',
  pupils: { before: 'Élèves de ', between: ' et de ', after: '' },
  ofSeats: (total: number): string => `sur ${total}`,
  away: (km: string): string => `à ${km}`,
  what: 'Ce que tu vas voir et faire',
  host: 'Qui t’accueille',
  publicHost: 'Service public.',
  privateHost: 'Entreprise ou association.',
  site: 'Voir son site',
  week: 'Ta semaine',
  weeks: 'Les semaines au choix',
  hours: 'Horaires et repas',
  go: 'Y aller',
  approximate: 'L’adresse exacte te sera donnée par la structure.',
  map: 'Voir sur une carte',
  conditions: 'Accès et conditions',
  wheelchair: 'Accessible en fauteuil roulant',
  noWheelchair: 'L’accès en fauteuil roulant n’est pas indiqué',
  needs:
    'Un besoin particulier ? Tu pourras le dire dans ta candidature, ou ton établissement peut appeler la structure.',
  badges: {
    rep: 'Réservée REP',
    qpv: 'Réservée QPV',
    schools: 'Réservée à certains établissements',
    last: 'Dernière place',
    wheelchair: 'Accessible en fauteuil',
  },
};

export const hours = {
  caption: 'Horaires de la semaine',
  day: 'Jour',
  hours: 'Horaires',
  off: 'Libre',
  total: 'Total',
  weekTotal: (time: string): string => `${time} dans la semaine`,
  and: ' et ',
  words: HOUR_WORDS.fr,
};

export const poster = {
  title: (title: string): string => `Affiche : ${title}`,
  back: 'Revenir à la page',
  print: 'Imprime cette page depuis le menu de ton navigateur : elle tient sur une feuille A4.',
  over: (grades: readonly string[]): string => `Stage d’observation de ${grades.join(' et de ')}`,
  pupils: (grade: string | undefined): string => `Élèves de ${grade ?? '4e, de 3e et de 2de'}`,
  search: (place: string | undefined): string =>
    place === undefined ? 'Trouve ton stage d’observation' : `Ton stage d’observation près ${ofName(place)}`,
  waiting: (total: number): string =>
    total > 0 ? counted(total, 'offre t’attend', 'offres t’attendent') : 'De nouvelles offres chaque semaine',
  at: (employer: string): string => `Chez ${employerInFrench(employer)}`,
  scan: 'Scanne le code, ou tape l’adresse :',
  how: 'Ni compte, ni CV. Tu candidates depuis ton téléphone ou un ordinateur du CDI.',
  code: (address: string): string => `Code QR vers ${address}`,
};
