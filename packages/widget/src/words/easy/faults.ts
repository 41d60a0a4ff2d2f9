import { counted } from '@1eleve1stage/sdk/rules';
import type { FaultTexts } from '@1eleve1stage/sdk/words';

const tooLong = 'C’est trop long.';
const email = {
  wrong: 'L’adresse n’est pas bonne. Exemple\u00a0: prenom.nom@exemple.fr.',
  noAt: 'Il manque le @. Exemple\u00a0: prenom.nom@exemple.fr.',
  noEnd: 'L’adresse n’est pas finie. Exemple\u00a0: exemple.fr.',
};

const sentences: FaultTexts['sentences'] = {
  firstName: { missing: 'Écris ton prénom.', wrong: 'Regarde ton prénom.', tooLong },
  lastName: { missing: 'Écris ton nom.', wrong: 'Regarde ton nom.', tooLong },
  email: {
    ...email,
    missing: 'Écris ton e-mail.',
    stopped: 'Cette adresse ne veut plus nos mails. Écris une autre adresse.',
  },
  birthDate: {
    missing: 'Écris ta date de naissance.',
    wrong: 'La date n’est pas bonne. Exemple\u00a0: 14 03 2012.',
    implausible: 'L’année n’est pas bonne pour ta classe.',
  },
  phone: { wrong: 'Le numéro commence par 06 ou 07. Tu peux aussi laisser vide.' },
  school: {
    missing:
      'Choisis ton collège dans la liste. Il n’est pas là\u00a0? Choisis «\u00a0Je ne trouve pas mon collège\u00a0».',
    wrong: 'Écris le nom et la ville de ton collège.',
    tooLong,
    reserved: 'Ce stage est pour d’autres collèges. Choisis un autre stage.',
  },
  grade: {
    missing: 'Choisis ta classe.',
    wrong: 'Choisis ta classe.',
    notOffered: 'Ce stage n’est pas pour ta classe.',
  },
  className: { wrong: 'Regarde le nom de ta classe.', tooLong: 'C’est trop long. Exemple\u00a0: 3e B.' },
  weeks: {
    missing: 'Choisis ta semaine.',
    wrong: 'Choisis 1 seule semaine.',
    tooLong: 'Choisis 2\u00a0semaines au plus.',
    notOffered: 'Cette semaine n’est plus possible. Choisis une autre semaine.',
  },
  motivation: {
    missing: 'Écris 1 ou 2 phrases. Dis ce qui te plaît.',
    wrong: 'Regarde ton texte.',
    tooLong: 'C’est trop long. Pas plus de 1500 lettres.',
  },
  representativeName: { missing: 'Écris son prénom et son nom.', wrong: 'Regarde son nom.', tooLong },
  representativeEmail: { ...email, missing: 'Écris son e-mail.' },
  representativePhone: {
    missing: 'Écris son téléphone.',
    wrong: 'Le numéro n’est pas bon. Exemple\u00a0: 06 12 34 56 78.',
  },
  isInformed: { missing: 'Coche la case. Parle d’abord à ton parent.', wrong: 'Coche la case.' },
};

/** How the summary names each field. */
const names: FaultTexts['names'] = {
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Ton e-mail',
  birthDate: 'Date de naissance',
  phone: 'Téléphone',
  school: 'Ton collège',
  grade: 'Ta classe',
  className: 'Nom de ta classe',
  weeks: 'Ta semaine',
  motivation: 'Ton envie',
  representativeName: 'Nom de ton parent',
  representativeEmail: 'E-mail de ton parent',
  representativePhone: 'Téléphone de ton parent',
  isInformed: 'L’accord de ton parent',
};

export const faults: FaultTexts = {
  sentences,
  names,
  namesItself: 'Écris t',
  colon: '\u00a0: ',
  left: (n) => `Il faut changer ${counted(n, 'chose', 'choses')}`,
};
