import { counted } from '../../rules/index.js';
import type { FaultTexts } from '../fault-texts.js';

const tooLong = 'C’est trop long. Raccourcis un peu.';
const email = {
  wrong: 'Vérifie l’adresse. Par exemple prenom.nom@exemple.fr.',
  noAt: 'Il manque le @. Par exemple prenom.nom@exemple.fr.',
  noEnd: 'Il manque la fin, après le @. Par exemple exemple.fr.',
};

const sentences: FaultTexts['sentences'] = {
  firstName: { missing: 'Écris ton prénom pour continuer.', wrong: 'Vérifie ton prénom.', tooLong },
  lastName: { missing: 'Écris ton nom pour continuer.', wrong: 'Vérifie ton nom.', tooLong },
  email: {
    ...email,
    missing: 'Écris ton adresse e-mail pour continuer.',
    stopped:
      'Cette adresse ne veut plus recevoir nos mails. Le lien pour changer d’avis est à la fin du dernier. Tu peux aussi donner une autre adresse.',
  },
  birthDate: {
    missing: 'Écris ta date de naissance pour continuer.',
    wrong: 'Vérifie la date. Jour, mois, année, comme 14 03 2012.',
    implausible: 'Vérifie l’année. Elle ne va pas avec ta classe.',
  },
  phone: {
    wrong:
      'Vérifie le numéro. Un mobile français commence par 06 ou 07, ou par l’indicatif de ton territoire. Tu peux aussi laisser vide.',
  },
  school: {
    missing:
      'Choisis-le dans la liste. S’il n’y est pas, choisis « Mon établissement n’est pas dans la liste ».',
    wrong: 'Écris le nom et la ville de ton établissement.',
    tooLong,
    reserved: 'L’offre est réservée à d’autres établissements. Choisis une autre offre.',
  },
  grade: {
    wrong: 'Choisis ta classe.',
    notOffered: 'L’offre n’est pas pour cette classe.',
  },
  className: { wrong: 'Vérifie le nom de ta classe.', tooLong: 'C’est trop long. Par exemple 3e B.' },
  weeks: {
    missing: 'Choisis ta semaine.',
    wrong: 'Choisis une seule semaine.',
    tooLong: 'Choisis deux semaines au plus.',
    notOffered: 'L’offre n’a plus lieu cette semaine-là. Choisis-en une autre.',
  },
  motivation: {
    missing: 'Ajoute une ou deux phrases. La structure veut savoir ce qui te donne envie.',
    wrong: 'Vérifie ton texte.',
    tooLong: 'C’est trop long. Garde 1500 caractères au plus.',
  },
  representativeName: {
    missing: 'Écris son prénom et son nom pour continuer.',
    wrong: 'Vérifie son nom.',
    tooLong,
  },
  representativeEmail: { ...email, missing: 'Écris son adresse e-mail pour continuer.' },
  representativePhone: {
    missing: 'Écris son numéro de téléphone pour continuer.',
    wrong: 'Vérifie le numéro. Par exemple 06 12 34 56 78.',
  },
  isInformed: { wrong: 'Coche la case. Parles-en d’abord avec ton responsable légal.' },
};

/** How the summary names each field. */
const names: FaultTexts['names'] = {
  firstName: 'Ton prénom',
  lastName: 'Ton nom',
  email: 'Ton e-mail',
  birthDate: 'Ta date de naissance',
  phone: 'Ton téléphone',
  school: 'Ton établissement',
  grade: 'Ta classe',
  className: 'Nom de ta classe',
  weeks: 'Ta semaine',
  motivation: 'Ta motivation',
  representativeName: 'Ton responsable légal',
  representativeEmail: 'E-mail de ton responsable',
  representativePhone: 'Téléphone de ton responsable',
  isInformed: 'L’accord de ton responsable',
};

export const faults: FaultTexts = {
  sentences,
  names,
  namesItself: 'Écris t',
  colon: '\u00a0: ',
  left: (n) => `Il reste ${counted(n, 'chose', 'choses')} à corriger`,
};
