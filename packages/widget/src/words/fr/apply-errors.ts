import { counted } from '@1eleve1stage/sdk/rules';
import type { ErrorKey } from '../../apply/form/check.js';
import type { Field } from '../../apply/form/draft.js';
import type { FieldErrorTexts } from '../field-errors.js';

const required = (what: string): string => `Écris ${what} pour continuer.`;
const tooLong = 'C’est trop long. Raccourcis un peu.';
const email = {
  wrong: 'Vérifie l’adresse. Par exemple prenom.nom@exemple.fr.',
  noAt: 'Il manque le @. Par exemple prenom.nom@exemple.fr.',
  noEnd: 'Il manque la fin, après le @. Par exemple exemple.fr.',
};

/** The first sentence of each is said in the summary too, after the field's name unless it says it itself. */
const byField: Record<Field, FieldErrorTexts> = {
  firstName: { missing: required('ton prénom'), wrong: 'Vérifie ton prénom.', tooLong },
  lastName: { missing: required('ton nom'), wrong: 'Vérifie ton nom.', tooLong },
  email: {
    ...email,
    missing: required('ton adresse e-mail'),
    stopped:
      'Cette adresse ne veut plus recevoir nos mails. Le lien pour changer d’avis est à la fin du dernier. Tu peux aussi donner une autre adresse.',
  },
  birthDate: {
    missing: required('ta date de naissance'),
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
    notOffered: 'L’offre n’a plus lieu cette semaine-là. Choisis-en une autre.',
  },
  motivation: {
    missing: 'Ajoute une ou deux phrases. La structure veut savoir ce qui te donne envie.',
    wrong: 'Vérifie ton texte.',
    tooLong: 'C’est trop long. Garde 1500 caractères au plus.',
  },
  representativeName: { missing: required('son prénom et son nom'), wrong: 'Vérifie son nom.', tooLong },
  representativeEmail: { ...email, missing: required('son adresse e-mail') },
  representativePhone: {
    missing: required('son numéro de téléphone'),
    wrong: 'Vérifie le numéro. Par exemple 06 12 34 56 78.',
  },
  isInformed: { wrong: 'Coche la case. Parles-en d’abord avec ton responsable légal.' },
};

/** How the summary names each field. */
const names: Record<Field, string> = {
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
  isInformed: 'Ton responsable légal',
};

export const errors = {
  title: (n: number): string => `Il reste ${counted(n, 'chose', 'choses')} à corriger`,
  text: (field: Field, key: ErrorKey): string => byField[field][key] ?? byField[field].wrong,
  /** In the summary: the field's name, then the first sentence of its error. */
  short: (field: Field, key: ErrorKey): string => {
    const [first = ''] = errors.text(field, key).split(/\.(?= |$)/);
    if (first.startsWith('Écris')) return first;
    return `${names[field]}\u00a0: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  },
};
