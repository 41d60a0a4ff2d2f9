import { counted } from '@1eleve1stage/sdk/rules';

/** The texts of the live region. */
export const live = {
  results: (total: string, where: string): string => `${total}${where ? `, ${where}` : ''}.`,
  detailRead: 'Le détail du stage est là.',
  empty: (n: number): string => `Aucune offre.${n ? ` ${counted(n, 'piste', 'pistes')} pour élargir.` : ''}`,
  more: (n: number): string => `${counted(n, 'offre ajoutée', 'offres ajoutées')}.`,
};
