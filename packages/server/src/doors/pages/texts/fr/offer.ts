import { fr } from '@1eleve1stage/sdk/words';
import { counted, employerInFrench, ofName } from '@1eleve1stage/sdk/rules';
import { HOUR_WORDS } from '../../../../core/words/hours-in-words.js';

export const offer = {
  ...fr.offer,
  description: (city: string, employer: string, short: string): string =>
    `Stage d’observation à ${city}, chez ${employerInFrench(employer)}. ${short}.`,
  relayed: fr.card.relayed,
  back: 'Retour aux offres',
  weeksPast: 'Les semaines de cette offre sont passées.',
  full: 'Toutes les places de cette offre sont prises.',
  how: 'Un formulaire, puis un code reçu par e-mail. Ni compte, ni CV. Tu peux tout retirer ensuite.',
  others: fr.offerGone.go,
  poster: 'Affiche à imprimer, avec un code QR',
  applyRegion: 'Candidater',
  pupils: { before: 'Élèves de ', between: ' et de ', after: '' },
  ofSeats: fr.card.ofSeats,
  away: fr.card.away,
  week: fr.school.week,
  weeks: 'Les semaines au choix',
  map: 'Voir sur une carte',
  /** Places whose schools an offer is kept for. */
  areas: {
    department: (name: string): string => `département ${name}`,
    unnamed: (n: number): string => counted(n, 'commune ou département', 'communes ou départements'),
    others: (n: number): string =>
      counted(n, 'autre commune ou département', 'autres communes ou départements'),
    only: (places: string): string => `Réservée aux élèves de : ${places}`,
    schools: 'certains établissements',
  },
  badges: {
    forRep: 'Réservée REP',
    forQpv: 'Réservée QPV',
    forSchools: 'Réservée à certains établissements',
    lastSeat: fr.card.lastSeat,
    wheelchair: fr.card.wheelchair,
  },
};

export const hours = {
  caption: fr.offer.hoursCaption,
  day: fr.offer.day,
  hours: 'Horaires',
  off: fr.offer.off,
  total: fr.offer.total,
  weekTotal: fr.offer.weekTotal,
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
