import { counted, kilometres, ofName } from './grammar.js';

export const results = {
  total: (n: number): string => counted(n, 'offre', 'offres'),
  at: (employer: string): string => `chez ${employer}`,
  near: (km: number, city: string): string => `à ${km} km ${ofName(city)} au plus`,
  within: (km: number): string => `à ${km} km au plus`,
  nearMe: (km: number): string => `à ${km} km de toi au plus`,
  sort: 'Trier',
  sorts: {
    recommended: 'Proches et peu demandées',
    distance: 'Les plus proches',
    relevance: 'Les plus ressemblantes',
    newest: 'Les plus récentes',
  },
  wait: 'Recherche en cours…',
  shown: (shown: number, total: number): string =>
    `${counted(shown, 'offre affichée', 'offres affichées')} sur ${total}`,
  more: (n: number): string => `Voir ${n} offres de plus`,
  last: (n: number): string => (n < 2 ? 'Voir la dernière offre' : `Voir les ${n} dernières offres`),
  moreFailed: 'La suite n’est pas arrivée.',
  by: (employer: string, sector: string): string => `${employer} · ${sector}`,
  away: (km: number): string => `à ${kilometres(km)}`,
  or: (week: string): string => `ou ${week}`,
  orOthers: (n: number): string => `ou ${n} autres semaines`,
  seats: (free: number): string => counted(free, 'place libre', 'places libres'),
  ofSeats: (total: number): string => `sur ${total}`,
  recent: 'Nouvelle',
  lastSeat: 'Dernière place',
  forRep: 'Réservée REP, c’est pour toi',
  forQpv: 'Réservée QPV, c’est pour toi',
  forSchools: 'Réservée à ton établissement',
  wheelchair: 'Accessible en fauteuil',
  back: (n: number): string => (n < 2 ? 'Retour à l’offre trouvée' : `Retour aux ${n} offres`),
  opening: 'Un instant…',
  detail: 'Le détail du stage arrive…',
};

export const empty = {
  title: 'Aucune offre avec tous ces critères',
  counting: 'Nous regardons ce que tu peux élargir…',
  widen: 'Voici ce que tu peux élargir, et ce que cela donne :',
  nothing:
    'Élargir n’y change rien pour l’instant. Essaie une autre commune ou d’autres mots ; de nouvelles offres arrivent chaque semaine.',
  radius: (km: number): string => `Élargir à ${km} km :`,
  everywhere: 'Chercher partout en France :',
  weeks: 'Toutes les semaines :',
  sectors: 'Tous les secteurs :',
  words: 'Chercher sans ces mots :',
  wheelchair: 'Sans l’accès en fauteuil roulant :',
};
