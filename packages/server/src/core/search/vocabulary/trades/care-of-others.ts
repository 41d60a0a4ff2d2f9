import type { Relation } from '../relation.js';

/** Those who look after the smallest, the oldest, the weakest. */
export const CARE_OF_OTHERS: readonly Relation[] = [
  [
    'bebe, bb, nourrisson, petite enfance, tout petit',
    'creche puericulture enfance maternite eje',
    'pmi mam maternelle pediatrie sage',
  ],
  [
    'enfant, gamin, gosse, enfance, petits',
    'enfance creche puericulture pediatrie maternelle eje loisirs',
    'atsem animateur periscolaire primaire orthophoniste',
  ],
  [
    'nounou, nourrice, babysitter, baby sitting, baby sitter, babysitting',
    'creche mam',
    'maternelle puericulture enfance domicile',
  ],
  ['assistante maternelle, garde d enfant', 'mam creche', 'maternelle puericulture enfance'],
  ['puericulture, pmi', 'creche pmi maternite', 'enfance pediatrie eje'],
  ['eje, educateur de jeunes enfants', 'eje enfance creche', 'puericulture'],
  ['animateur, animateur enfants', 'loisirs periscolaire', 'mjc enfance francas'],
  [
    'vieux, vieille, senior, retraite, mamie, papi, papy, grands parents',
    'ehpad gerontologie geriatrie autonomie',
    'domicile soignant aes social',
  ],
  ['personnes agees, anciens', 'ehpad gerontologie geriatrie autonomie', 'domicile soignant aes social'],
  ['aide a domicile, auxiliaire de vie, vie sociale', 'domicile auxiliaire aes', 'ehpad menage soignant'],
  ['aes, amp, accompagnant educatif', 'educatif aes ehpad', 'handicap domicile'],
  ['aide sociale a l enfance, protection de l enfance', 'pjj enfance social enfant', 'specialise educateur'],
  [
    'handicap, autisme, autiste, trisomique',
    'handicap esat ime sessad aesh',
    'adapei educateur ergotherapeute specialise',
  ],
  ['aesh, avs', 'handicap accompagnant aesh', 'ime specialise scolaire'],
  ['social, ccas, travail social', 'social solidarite ccas', 'educateur insertion'],
  ['assistante sociale, assistant de service social', 'ass ccas', 'caf insertion social solidarite'],
  ['educateur, pjj, educateur specialise', 'ime pjj sessad social', 'specialise handicap enfance esat'],
  ['educ', 'educateur', 'ime pjj sessad'],
  ['mecs', 'enfance pjj social enfant', 'educateur'],
  ['medico social, secteur medico social', 'ime esat sessad mas', 'ehpad handicap aes'],
  ['aveugle, chien guide', 'aveugles guides canin', 'handicap opticien'],
  [
    'humanitaire, ong, benevole, benevolat',
    'humanitaire solidarite ong benevoles',
    'emmaus secourisme insertion social',
  ],
  [
    'solidarite, sdf, sans abri, migrant, refugie, pauvre',
    'solidarite benevolat benevoles alimentaire',
    'insertion emmaus humanitaire social ccas',
  ],
  [
    'aider les gens, aider les autres, aider des personnes, aider autrui, aider',
    'social solidarite soignant aes',
    'humanitaire infirmier secours domicile',
  ],
  ['s occuper des gens, s occuper d enfants', 'social soignant enfance', 'creche ehpad'],
  [
    'menage, agent d entretien, agent de nettoyage, femme de menage, homme de menage, nettoyage, nettoyer',
    'nettoyage proprete bionettoyage',
    'menage entretien domicile gouvernante',
  ],
  ['religion, eglise, pretre, cure, imam, mosquee, pasteur', 'diocese paroisse eglise', 'ceremonie'],
  ['conseiller d orientation, orientation, psyen, cio', 'orientation psyen cio', 'psychologue insertion'],
  [
    'insertion, pole emploi, france travail, mission locale',
    'insertion emploi',
    'recrutement interim social',
  ],
  ['ado, adolescent, jeunesse', 'jeunesse educateur animateur', 'mjc pjj social insertion'],
  ['service a la personne, aide a la personne', 'domicile auxiliaire aes', 'menage soignant social'],
  ['teleassistance', 'teleassistance', 'domicile social'],
  ['famille, mediation familiale', 'familial social caf', 'enfance creche'],
  ['deratisation, desinsectisation, nuisible', 'nuisibles hygiene', 'proprete nettoyage'],
];
