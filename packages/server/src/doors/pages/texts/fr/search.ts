import type { LooserSearch, SORTS } from '@1eleve1stage/sdk/contract';
import { counted, employerInFrench, inYearInFrench, ofName, sentence } from '@1eleve1stage/sdk/rules';

export const search = {
  title: (place: string | undefined, employer: string | undefined): string =>
    (place === undefined ? 'Trouver un stage d’observation' : `Stages d’observation près ${ofName(place)}`) +
    (employer === undefined ? '' : ` chez ${employerInFrench(employer)}`),
  description: (total: number, where: string): string =>
    `${counted(total, 'offre', 'offres', 'Aucune offre')} de stage d’observation de 4e, 3e ou 2de ${where}.`,
  near: (km: number, place: string): string => `à ${km} km ${ofName(place)} au plus`,
  anywhere: 'partout en France',
  region: 'Chercher un stage',
  grade: 'Ta classe',
  anyGrade: 'Toutes',
  words: 'Un métier, une envie',
  wordsExample: 'animaux, boulanger, dessin…',
  place: {
    label: 'Près de quelle commune ?',
    example: 'Nom ou code postal',
    several: 'Plusieurs communes peuvent convenir. Choisis la tienne dans la liste.',
    none: 'Nous ne trouvons pas cette commune. Vérifie le nom ou le code postal.',
  },
  go: 'Chercher',
  more: 'Plus de critères',
  active: ' actifs',
  goMore: 'Chercher avec ces critères',
  when: 'Quand ?',
  whenHint: 'Du lundi au vendredi. Demande à ton établissement quelle semaine il a choisie.',
  sectors: 'Secteurs',
  otherSectors: (n: number): string => `Voir les ${counted(n, 'autre secteur', 'autres secteurs')}`,
  access: 'Accès',
  wheelchair: 'Accessible en fauteuil roulant',
  radius: 'Jusqu’à quelle distance ?',
};

export const results = {
  skip: 'Aller aux résultats',
  partlyRead: 'Une partie de l’adresse n’a pas été comprise : elle est laissée de côté.',
  next: 'suite de la liste, ',
  sort: 'Trier',
  sorts: {
    recommended: 'Proches et peu demandées',
    distance: 'Les plus proches',
    relevance: 'Les plus ressemblantes',
    newest: 'Les plus récentes',
  } satisfies Record<(typeof SORTS)[number], string>,
  pages: 'Pages de résultats',
  shown: (n: number, total: number): string =>
    `${counted(n, 'offre affichée', 'offres affichées')} sur ${total}`,
  first: 'Revenir au début',
  more: 'Voir les offres suivantes',
  poster: 'Affiche à imprimer, avec un code QR vers cette recherche',
  whichPlace: (typed: string): string => `Quelle commune, pour « ${typed} » ?`,
  noPlace: (typed: string): string => `Aucune commune pour « ${typed} »`,
  noPlaceAdvice: 'Écris son nom sans abréviation, ou son code postal.',
};

export const chips = {
  region: 'Critères actifs',
  remove: ', retirer ce critère',
  clear: 'Tout effacer',
  around: (place: string, km: number): string => `${place}, ${km} km`,
  public: 'Service public',
  private: 'Entreprise ou association',
  school: 'Ton établissement',
  wheelchair: 'Accessible en fauteuil',
};

type Way = Pick<LooserSearch, 'loosen' | 'query'>;

export const empty = {
  title: 'Aucune offre avec tous ces critères',
  widen: 'Voici ce que tu peux élargir, et ce que cela donne :',
  nothing:
    'Élargir n’y change rien pour l’instant. Essaie une autre commune ou d’autres mots ; de nouvelles offres arrivent chaque semaine.',
  way: ({ loosen, query }: Way): string =>
    ({
      q: query.q ? `Chercher seulement « ${query.q} »` : 'Chercher sans ces mots',
      radiusKm: `Élargir à ${query.radiusKm} km`,
      place: 'Partout en France',
      weeks: 'Toutes les semaines',
      sectors: 'Tous les secteurs',
      grade: 'Toutes les classes',
      employer: 'Toutes les structures',
      isPublic: 'Services publics, entreprises et associations',
      wheelchair: 'Sans l’accès en fauteuil roulant',
      year: query.year === undefined ? 'Cette année scolaire' : sentence(inYearInFrench(query.year)),
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
  title: 'Les offres ne s’affichent pas ici',
  text: 'Le réglage de ce site n’est pas complet. Tu trouveras les mêmes offres sur notre page.',
  go: 'Ouvrir les offres',
  team: 'Pour l’équipe du site :',
  causes: 'ce qui peut bloquer',
};
