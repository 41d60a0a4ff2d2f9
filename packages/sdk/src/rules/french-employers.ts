/** Kinds of places that names begin with, by their article, in small letters without accents. */
const ARTICLES: readonly (readonly [article: string, kinds: string])[] = [
  [
    'la ',
    'banque bibliotheque boucherie boulangerie caisse chambre clinique communaute commune creche direction faculte ' +
      'federation ferme fondation gendarmerie librairie ligue mairie maison mediatheque menuiserie metropole mission ' +
      'pharmacie police prefecture region residence societe sous-prefecture ville',
  ],
  [
    'le ',
    'cabinet centre cinema club college comite conseil conservatoire departement garage groupe laboratoire lycee ' +
      'ministere musee parc rectorat restaurant service syndicat theatre tribunal',
  ],
  [
    'l’',
    'academie agence association auberge ecole ehpad entreprise etablissement hopital hotel imprimerie institut ' +
      'office union universite usine',
  ],
  ['les ', 'archives hopitaux hospices services'],
];

const ARTICLE_OF = new Map(
  ARTICLES.flatMap(([article, kinds]) => kinds.split(' ').map((kind) => [kind, article])),
);

/**
 * The name of an employer within a sentence, after « chez », « pour » or « par »: a kind of place has its article,
 * `la commune de Rennes`, `l’association Les Ailes`; a name of its own stays as it is, `Ateliers Verdon`, `Le Fournil`.
 */
export function employerInFrench(name: string): string {
  const [first = ''] = /^[\p{L}-]+/u.exec(name) ?? [];
  const kind = first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const article = ARTICLE_OF.get(kind);
  // One word says no kind: « Association » alone is somebody's name.
  if (article === undefined || first === name) return name;
  // A name all in capitals stays so.
  const isShouted = first === first.toUpperCase();
  return article + (isShouted ? name : name.charAt(0).toLowerCase() + name.slice(1));
}
