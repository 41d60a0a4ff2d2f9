import { counted, kilometres, ofName } from '@1eleve1stage/sdk/rules';

export const results = {
  total: (n: number): string => counted(n, 'offre', 'offres'),
  near: (km: number, city: string): string => `à ${km}\u00a0km ${ofName(city)} au plus`,
  within: (km: number): string => `à ${km}\u00a0km au plus`,
  nearMe: (km: number): string => `à ${km}\u00a0km de toi au plus`,
  sort: 'Trier',
  sorts: {
    recommended: 'Proches et peu demandées',
    distance: 'Les plus proches',
    relevance: 'Les plus ressemblantes',
    newest: 'Les plus récentes',
  },
  shown: (shown: number, total: number): string =>
    `${counted(shown, 'offre affichée', 'offres affichées')} sur ${total}`,
  more: (n: number): string => `Voir ${counted(n, 'offre', 'offres')} de plus`,
  moreFailed: 'La suite n’est pas arrivée.',
  by: (employer: string, sector: string): string => `${employer} · ${sector}`,
  relayed: (publisher: string, employer: string): string =>
    `Publié par\u00a0: ${publisher} · Structure\u00a0: ${employer}`,
  away: (km: number): string => `à ${kilometres(km)}`,
  or: (week: string): string => `ou ${week}`,
  orOthers: (n: number): string => `ou ${n} autres semaines`,
  seats: (free: number): string => counted(free, 'place libre', 'places libres', 'Aucune place libre'),
  ofSeats: (total: number): string => `sur ${total}`,
  lastSeat: 'Dernière place',
  forRep: 'Réservée REP, c’est pour toi',
  forQpv: 'Réservée QPV, c’est pour toi',
  forSchools: 'Réservée à ton établissement',
  wheelchair: 'Accessible en fauteuil',
  detail: 'Le détail du stage arrive…',
};
