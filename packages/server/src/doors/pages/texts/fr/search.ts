import { fr } from '@1eleve1stage/sdk/words';
import { DEFAULT_RADIUS_KM, type LooserSearch } from '@1eleve1stage/sdk/contract';
import { counted, employerInFrench, ofName } from '@1eleve1stage/sdk/rules';

export const search = {
  ...fr.search,
  ...fr.criteria,
  title: (place: string | undefined, employer: string | undefined): string =>
    (place === undefined ? 'Trouver un stage d’observation' : `Stages d’observation près ${ofName(place)}`) +
    (employer === undefined ? '' : ` chez ${employerInFrench(employer)}`),
  description: (total: number, where: string): string =>
    `${counted(total, 'offre', 'offres', 'Aucune offre')} de stage d’observation de 4e, 3e ou 2de ${where}.`,
  near: fr.results.near,
  anywhere: 'partout en France',
  anyGrade: 'Toutes',
  active: ' actifs',
  place: {
    label: fr.search.place,
    example: fr.search.placeExample,
    several: 'Plusieurs communes peuvent convenir. Choisis la tienne dans la liste.',
    none: 'Nous ne trouvons pas cette commune. Vérifie le nom ou le code postal.',
  },
  goMore: 'Chercher avec ces critères',
  whenHint: 'Du lundi au vendredi. Demande à ton établissement quelle semaine il a choisie.',
  otherSectors: (n: number): string => `Voir les ${counted(n, 'autre secteur', 'autres secteurs')}`,
};

export const results = {
  ...fr.results,
  skip: 'Aller aux résultats',
  partlyRead: 'Une partie de l’adresse n’a pas été comprise : elle est laissée de côté.',
  next: 'suite de la liste, ',
  pages: 'Pages de résultats',
  first: 'Revenir au début',
  more: 'Voir les offres suivantes',
  poster: 'Affiche à imprimer, avec un code QR vers cette recherche',
  whichPlace: (typed: string): string => `Quelle commune, pour « ${typed} » ?`,
  noPlace: (typed: string): string => `Aucune commune pour « ${typed} »`,
  noPlaceAdvice: 'Écris son nom sans abréviation, ou son code postal.',
};

export const { interpretation } = fr;

export const chips = {
  ...fr.activeCriteria,
  around: (place: string, km: number): string => `${place}, ${km} km`,
  public: 'Service public',
  private: 'Entreprise ou association',
  school: fr.faults.names.school,
  wheelchair: fr.card.wheelchair,
};

type Way = Pick<LooserSearch, 'loosen' | 'query'>;

export const empty = {
  ...fr.empty,
  widen: 'Voici ce que tu peux élargir, et ce que cela donne :',
  way: ({ loosen, query }: Way): string =>
    ({
      q: query.q ? fr.ways.only(query.q) : 'Chercher sans ces mots',
      radiusKm: fr.ways.radius(query.radiusKm ?? DEFAULT_RADIUS_KM),
      place: fr.ways.place,
      weeks: fr.ways.weeks,
      sectors: fr.ways.sectors,
      grade: 'Toutes les classes',
      employer: 'Toutes les structures',
      isPublic: 'Services publics, entreprises et associations',
      wheelchair: fr.ways.wheelchair,
      year: fr.ways.year(query.year),
    })[loosen],
};

/** Offers to read in a frame. */
export const list = {
  title: 'Offres de stage d’observation',
  none: 'Aucune offre pour l’instant.',
  among: (n: number): string => `Chercher parmi ${counted(n, 'offre', 'offres')}`,
  others: 'Chercher d’autres offres',
  read: 'Lire l’offre et candidater',
};

/** Around our elements, in a frame. */
export const frames = {
  search: { title: 'Offres de stage d’observation', link: 'Voir les offres de stage' },
  offers: { title: 'Offres de stage d’observation', link: 'Voir nos offres de stage' },
  apply: { title: 'Candidater à un stage d’observation', link: 'Candidater à cette offre de stage' },
};

export const blocked = {
  ...fr.wrongKey,
  team: 'Pour l’équipe du site :',
  causes: 'ce qui peut bloquer',
};
