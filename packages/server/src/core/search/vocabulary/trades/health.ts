import type { Relation } from '../relation.js';

/** Those who heal. Services of hospitals name trades by letters: IDE, IBODE, ASH, MERM. */
export const HEALTH: readonly Relation[] = [
  [
    'sante, medical',
    'hospitalier medecin infirmier soignant',
    'pharmacie kinesitherapeute dentaire paramedical',
  ],
  [
    'medecin, docteur, toubib, generaliste, doc',
    'medecin chirurgien pediatre',
    'medical urgences samu hospitalier infirmier sante',
  ],
  [
    'chirurgien, operer, bloc operatoire',
    'chirurgical operatoire bloc ibode',
    'clinique hospitalier medecin anesthesie',
  ],
  ['anesthesiste, reanimation', 'anesthesie iade reanimation', 'operatoire chirurgien hospitalier'],
  ['pediatre', 'pediatrie puericulture medecin', 'maternite enfance hospitalier'],
  ['cardiologue, cardio, cardiologie', 'cardiologie medecin', 'hospitalier'],
  ['dermato, dermatologue, dermatologie', 'dermatologie medecin', 'esthetique'],
  ['gyneco, gynecologue, gynecologie', 'maternite maieuticien gynecologie', 'medecin sage'],
  [
    'neurologue, neuro, cerveau, neurosciences',
    'neurologie neurosciences cerveau',
    'medecin psychologue recherche',
  ],
  ['cancer, cancerologue, oncologue', 'oncologie cancerologie', 'medecin recherche'],
  ['medecin du travail, ergonome', 'ergonome medecin', 'prevention infirmier'],
  [
    'radiologue, radiologie, irm, scanner, radiographie',
    'radiologie imagerie manipulateur merm',
    'radio biomedical hospitalier medecin',
  ],
  [
    'irm radio, manip radio, manipulateur radio, passer une radio',
    'imagerie manipulateur merm radiologie',
    'radio biomedical hospitalier',
  ],
  [
    'urgentiste, urgence, samu, smur',
    'samu smur ambulancier urgences',
    'hospitalier medecin secours pompier',
  ],
  ['ambulance', 'ambulancier sanitaire samu brancardier', 'urgences secours'],
  ['brancardier', 'brancardier brancardage', 'ambulancier hospitalier soignant'],
  [
    'infirmier, ide, ifsi, piqure, pansement',
    'ide infirmier iade ibode puericultrice',
    'soignant hospitalier',
  ],
  ['aide soignant, soignant', 'soignant ash', 'infirmier ehpad hospitalier brancardier'],
  [
    'soigner, soin, soigner les gens',
    'soignant infirmier medecin medical',
    'hospitalier kinesitherapeute pharmacien',
  ],
  [
    'maternite, accouchement, accoucher, naissance, grossesse',
    'maternite maieuticien sage obstetrique',
    'puericulture pediatrie',
  ],
  ['sage femme, sagefemme, maieuticien', 'maieuticien maternite obstetrique sage', 'puericulture pediatrie'],
  [
    'pharmacie, officine, preparateur en pharmacie',
    'pharmaceutique officine pharmacien',
    'parapharmacie medicament',
  ],
  ['medicament, medoc, vaccin', 'pharmacie pharmaceutique officine medicaments', 'laboratoire chimie'],
  ['dentiste, dentaire, dent, carie', 'dentaire dentiste orthodontie', 'stomatologie'],
  ['orthodontiste, appareil dentaire, bagues dentaires', 'orthodontie dentaire', 'dentiste'],
  [
    'prothese, orthoprothesiste, jambe artificielle',
    'orthoprothesiste prothesiste dentaire orthopedie',
    'audioprothesiste ongulaire',
  ],
  ['lunette, opticien, optique', 'opticien optique lunetier', 'orthoptiste ophtalmologie'],
  ['oeil, yeux, ophtalmo, ophtalmologue, vue', 'ophtalmologie orthoptiste opticien', 'optique'],
  ['orthoptiste', 'orthoptiste ophtalmologie', 'opticien orthophoniste'],
  [
    'oreille, sourd, malentendant, audioprothesiste, appareil auditif',
    'audioprothesiste auditif',
    'orthophoniste lsf',
  ],
  ['orthophoniste, begaiement', 'orthophonie', 'psychomotricien orthoptiste'],
  [
    'kine, kinesitherapeute, kinesitherapie, kinesi, reeducation',
    'kine kinesitherapeute kinesitherapie reeducation',
    'osteopathe masseur ergotherapeute paramedical',
  ],
  [
    'osteo, osteopathe, chiropracteur, chiro',
    'osteopathe chiropracteur',
    'kinesitherapeute masseur podologue',
  ],
  ['podologue, pedicure, pied, podologie', 'podologue pedicure', 'orthoprothesiste kinesitherapeute'],
  [
    'ergotherapeute, ergotherapie',
    'ergotherapeute ergotherapie',
    'psychomotricien kinesitherapeute handicap reeducation',
  ],
  ['psychomotricien, psychomot', 'psychomotricien', 'orthophoniste ergotherapeute psychologue'],
  ['dieteticien, nutritionniste, nutrition, regime', 'dieteticien nutritionniste', 'alimentaire sante'],
  [
    'psy, psycho, psychologue, psychologie',
    'psychologue psychologie psychiatrie',
    'psychomotricien orientation',
  ],
  ['psychiatre, sante mentale', 'psychiatrie psychologue', 'medecin infirmier hospitalier'],
  [
    'labo, laboratoire, laborantin, analyse medicale',
    'laboratoire biologie analyses laborantin',
    'chimie recherche',
  ],
  [
    'sang, prise de sang, don de sang, microbe, virus, bacterie',
    'biologie efs laboratoire sang',
    'infirmier medical',
  ],
  ['medecin legiste, legiste, autopsie, medecine legale', 'legiste anatomie scientifique', 'medecin police'],
  [
    'biomedical, materiel medical, appareil medical',
    'biomedical medical',
    'hospitalier maintenance orthopedie',
  ],
  ['secretaire medical, secretariat medical', 'secretaire medical', 'hospitalier administratif'],
  [
    'mort, cadavre, cimetiere, enterrement, obseques, deces',
    'funeraire funebre thanatopracteur marbrier',
    'ceremonie',
  ],
  [
    'pompes funebres, croque mort, thanatopracteur, cercueil',
    'funeraire funebre thanatopracteur',
    'marbrier',
  ],
];
