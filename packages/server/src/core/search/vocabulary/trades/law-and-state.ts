import type { Relation } from '../relation.js';

/** Law, courts and town halls. */
export const LAW_AND_STATE: readonly Relation[] = [
  [
    'justice, tribunal, juge, magistrat, procureur, proces',
    'magistrat tribunal judiciaire juge',
    'avocat greffier justice droit juriste',
  ],
  ['greffier', 'greffier tribunal', 'magistrat judiciaire justice'],
  [
    'avocat, droit, loi, barreau, plaider',
    'avocat juriste juridique barreau droit',
    'tribunal notaire huissier justice greffier',
  ],
  ['juriste, juridique', 'juridique juriste droit', 'avocat notaire'],
  ['notaire, clerc de notaire, notariat', 'notarial clerc', 'huissier juriste avocat immobilier'],
  ['huissier, commissaire de justice', 'huissier commissaire', 'notaire juriste justice'],
  ['commissaire priseur, enchere, vente aux encheres', 'priseur encheres', 'antiquaire galerie'],
  ['droits de l homme, droits des femmes, egalite', 'droit mediateur solidarite', 'justice social'],
  [
    'president, ministre, politique, depute, senateur, gouvernement',
    'elu parlementaire prefecture mairie',
    'politique administration',
  ],
  [
    'maire, conseil municipal, elu',
    'mairie municipal communal elu',
    'prefecture territorial ville urbanisme civil',
  ],
  // Of communes' names, as people write them.
  ['st', 'saint'],
  ['ste', 'sainte'],
  [
    'hotel de ville, commune',
    'municipal communal mairie territorial',
    'ville urbanisme civil administration',
  ],
  [
    'conseil departemental, departement, conseil regional, region',
    'departemental regional departement',
    'mairie prefecture administration',
  ],
  ['prefecture, prefet', 'prefecture administration', 'mairie'],
  [
    'fonctionnaire, fonction publique, fonction publique territoriale, administration, service public, agent public',
    'mairie prefecture municipaux departemental',
    'departement finances fonction communal',
  ],
  ['etat civil, passeport, carte d identite', 'civil mairie prefecture', 'municipal'],
  ['impot, fisc, tresor public, taxe', 'fiscal finances impots', 'comptable'],
  ['ambassade, diplomate', 'diplomatique ambassade consulat', 'international'],
  ['urbaniste, amenager la ville, permis de construire', 'urbanisme', 'architecte paysage geometre'],
  ['caf, securite sociale, cpam', 'caf cpam social', 'mutuelle'],
  [
    'defend les gens, defendre les gens, defendre les victimes, victime',
    'avocat',
    'tribunal justice police mediateur',
  ],
  [
    'collectivite, collectivite territoriale',
    'communal territorial mairie departement',
    'municipal regional',
  ],
];
