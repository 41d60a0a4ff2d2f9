/** The words about a search: its summary and chips. */
export const activeCriteria = {
  summary: 'Ta recherche',
  anyJob: 'Tous les métiers',
  severalSectors: (n: number): string => `${n} secteurs`,
  anyPlace: 'Partout en France',
  edit: 'Modifier',
  chips: 'Critères actifs',
  removeChip: ', retirer ce critère',
  clear: 'Tout effacer',
};
