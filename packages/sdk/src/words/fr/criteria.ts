import { inYearInFrench, sentence } from '../../rules/index.js';

export const criteria = {
  radius: 'Jusqu’à quelle distance\u00a0?',
  access: 'Accès',
  wheelchair: 'Accessible en fauteuil roulant',
  weeks: 'Quand\u00a0?',
  sectors: 'Secteurs',
};

/** A search that finds nothing. */
export const empty = {
  title: 'Aucune offre avec tous ces critères',
  nothing:
    'Élargir n’y change rien pour l’instant. Essaie une autre commune ou d’autres mots\u00a0; de nouvelles offres arrivent chaque semaine.',
};

/** Ways to find more: criteria to leave out, or to widen. */
export const ways = {
  radius: (km: number): string => `Élargir à ${km}\u00a0km`,
  place: 'Partout en France',
  weeks: 'Toutes les semaines',
  sectors: 'Tous les secteurs',
  only: (words: string): string => `Chercher seulement «\u00a0${words}\u00a0»`,
  without: (words: string): string => `Chercher sans «\u00a0${words}\u00a0»`,
  year: (year: number | undefined): string =>
    year ? sentence(inYearInFrench(year)) : 'Cette année scolaire',
  wheelchair: 'Sans l’accès en fauteuil roulant',
};
