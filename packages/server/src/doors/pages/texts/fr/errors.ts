import type { Field, FieldSentences } from '../../draft.js';

const TOO_LONG = 'C’est trop long. Raccourcis un peu.';
const EMAIL = 'Vérifie l’adresse. Par exemple prenom.nom@exemple.fr.';

/** What is wrong with a field, as a pupil must know it. */
const sentences: Record<Field, FieldSentences> = {
  firstName: { wrong: 'Écris ton prénom.', too_long: TOO_LONG },
  lastName: { wrong: 'Écris ton nom.', too_long: TOO_LONG },
  email: {
    wrong: EMAIL,
    address_stopped:
      'Cette adresse ne veut plus recevoir nos mails. Le lien pour changer d’avis est à la fin du dernier. Tu peux aussi donner une autre adresse.',
  },
  birthDate: {
    wrong: 'Vérifie la date. Jour, mois, année, comme 14 03 2012.',
    birth_date_implausible: 'Vérifie l’année. Elle ne va pas avec ta classe.',
  },
  phone: {
    wrong:
      'Vérifie le numéro. Un mobile français commence par 06 ou 07, ou par l’indicatif de ton territoire. Tu peux aussi laisser vide.',
  },
  grade: { wrong: 'Choisis ta classe.', grade_not_offered: 'L’offre n’est pas pour cette classe.' },
  school: {
    wrong: 'Écris le nom et la ville de ton établissement.',
    too_long: TOO_LONG,
    not_chosen: 'Choisis ton établissement dans la liste.',
    no_such_school: 'Ce numéro d’établissement est inconnu. Écris plutôt le nom et la ville.',
    reserved_for_others: 'L’offre est réservée à d’autres établissements. Choisis une autre offre.',
  },
  className: { wrong: 'Vérifie le nom de ta classe.', too_long: 'C’est trop long. Par exemple 3e B.' },
  weeks: {
    wrong: 'Choisis ta semaine.',
    too_many_weeks: 'Choisis une seule semaine.',
    too_long: 'Choisis deux semaines au plus.',
    week_not_offered: 'L’offre n’a plus lieu cette semaine-là. Choisis-en une autre.',
  },
  motivation: {
    wrong: 'Ajoute une ou deux phrases. La structure veut savoir ce qui te donne envie.',
    too_long: 'C’est trop long. Garde 1500 caractères au plus.',
  },
  representativeName: { wrong: 'Écris son prénom et son nom.', too_long: TOO_LONG },
  representativeEmail: { wrong: EMAIL },
  representativePhone: { wrong: 'Vérifie le numéro. Par exemple 06 12 34 56 78.' },
  informed: { wrong: 'Coche la case. Parles-en d’abord avec ton responsable légal.' },
};

/** How the summary names each field. */
const names: Record<Field, string> = {
  firstName: 'Ton prénom',
  lastName: 'Ton nom',
  email: 'Ton e-mail',
  birthDate: 'Ta date de naissance',
  phone: 'Ton téléphone',
  grade: 'Ta classe',
  school: 'Ton établissement',
  className: 'Nom de ta classe',
  weeks: 'Ta semaine',
  motivation: 'Ta motivation',
  representativeName: 'Ton responsable légal',
  representativeEmail: 'E-mail de ton responsable',
  representativePhone: 'Téléphone de ton responsable',
  informed: 'L’accord de ton responsable',
};

export const errors = { sentences, names };
