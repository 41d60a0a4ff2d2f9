import { fr } from '@1eleve1stage/sdk/words';

/** The words about a search: its summary and chips. */
export const activeCriteria = {
  ...fr.activeCriteria,
  summary: 'Ta recherche',
  anyJob: 'Tous les métiers',
  severalSectors: (n: number): string => `${n} secteurs`,
  edit: 'Modifier',
};
