import { counted } from './grammar.js';

/** What the live region says. */
export const live = {
  wait: 'Recherche en cours.',
  results: (total: string, where: string): string => `${total}${where ? `, ${where}` : ''}.`,
  detailRead: 'Le détail du stage est là.',
  towns: (n: number): string =>
    n ? `${counted(n, 'commune', 'communes')}. Flèches pour parcourir.` : 'Aucune commune.',
  empty: (n: number): string => `Aucune offre. ${counted(n, 'piste', 'pistes')} pour élargir.`,
  more: (n: number): string => `${counted(n, 'offre ajoutée', 'offres ajoutées')}.`,
};
