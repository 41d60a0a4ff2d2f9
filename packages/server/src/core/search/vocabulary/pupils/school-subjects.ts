import type { Relation } from '../relation.js';

/** Pupils who like a subject ask for it: the trades that live by it. */
export const SCHOOL_SUBJECTS: readonly Relation[] = [
  [
    'svt, sciences de la vie',
    'biologie naturaliste',
    'veterinaire environnement laboratoire geologue infirmier ecologue',
  ],
  [
    'physique chimie, sciences physiques',
    'chimiste physicien laboratoire chimie',
    'recherche ingenieur cnrs pharmacien',
  ],
  ['eps, education physique', 'sportif gymnase', 'coach musculation nageur educateur'],
  [
    'techno, technologie, sti, sciences de l ingenieur',
    'robotique electronique fablab',
    'informatique automatisme ingenieur mecanicien developpeur designer',
  ],
  ['nsi, snt, spe info', 'informatique developpeur logiciel', 'data reseaux cybersecurite numerique'],
  [
    'art plastique, arts pla, arts appliques, stdaa',
    'illustrateur graphiste plasticien peintre dessinateur sculpteur potier',
    'designer tatoueur animation imprimeur galerie',
  ],
  [
    'histoire geo, histoire geographie, hg',
    'historien geographe archives archeologue',
    'patrimoine musee cartographe museum conferencier urbaniste',
  ],
  ['geo, geographie', 'geographe cartographe geometre geologue', 'urbaniste topographe climat'],
  [
    'hggsp, geopolitique, relations internationales',
    'diplomatique international journaliste',
    'elu humanitaire',
  ],
  ['emc, education civique', 'justice droit mairie elu', 'tribunal mediateur'],
  [
    'ses, economie, eco, sciences eco, stmg, science economique',
    'banque finance comptable economie',
    'gestion marketing statistique',
  ],
  [
    'francais, litterature, orthographe, grammaire, lettres',
    'ecrivain journaliste edition libraire',
    'redacteur bibliotheque correcteur orthophoniste litteraire',
  ],
  ['anglais, lv1', 'traducteur interprete bilingue', 'anglais langues tourisme hotesse voyages'],
  [
    'espagnol, allemand, italien, portugais, chinois, arabe, russe, japonais langue, lv2',
    'traducteur interprete',
    'bilingue langues tourisme voyages',
  ],
  ['latin, grec, langues anciennes', 'archeologue historien antique', 'archives musee edition'],
  ['philo, philosophie', 'philosophie ecrivain enseignant', 'edition sociologie'],
  ['heg, st2s, sciences medico sociales', 'soignant infirmier social', 'ehpad creche hospitalier'],
];
