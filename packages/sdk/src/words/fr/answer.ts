import { counted, kilometres, ofName } from '../../rules/index.js';

/** The criteria of a search, and how to leave one out. */
export const activeCriteria = {
  anyPlace: 'Partout en France',
  asTyped: 'Tes mots, tels quels',
  active: 'Critères actifs',
  remove: ', retirer ce critère',
  clear: 'Tout effacer',
};

export const results = {
  near: (km: number, city: string): string => `à ${km}\u00a0km ${ofName(city)} au plus`,
  sort: 'Trier',
  sorts: {
    recommended: 'Proches et peu demandées',
    distance: 'Les plus proches',
    relevance: 'Les plus ressemblantes',
    newest: 'Les plus récentes',
  },
  shown: (shown: number, total: number): string =>
    `${counted(shown, 'offre affichée', 'offres affichées')} sur ${total}`,
};

/** An offer in short. */
export const card = {
  relayed: (publisher: string, employer: string): string =>
    `Publié par\u00a0: ${publisher} · Structure\u00a0: ${employer}`,
  away: (km: number): string => `à ${kilometres(km)}`,
  or: (week: string): string => `ou ${week}`,
  orOthers: (n: number): string => `ou ${n} autres semaines`,
  seats: (free: number): string => counted(free, 'place libre', 'places libres', 'Aucune place libre'),
  ofSeats: (total: number): string => `sur ${total}`,
  lastSeat: 'Dernière place',
  wheelchair: 'Accessible en fauteuil',
};

/** Why a site shows no offers: its key is not for it. */
export const wrongKey = {
  title: 'Les offres ne s’affichent pas ici',
  text: 'Le réglage de ce site n’est pas complet. Tu trouveras les mêmes offres sur notre page.',
  go: 'Ouvrir les offres',
};
