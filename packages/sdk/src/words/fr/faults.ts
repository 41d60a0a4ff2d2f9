import { counted } from '../../rules/index.js';

/** Said above the form. */
export const left = (n: number): string => `Il reste ${counted(n, 'chose', 'choses')} à corriger`;

// What is wrong with a field of an application, as a pupil must know it.

export const tooLong = 'C’est trop long. Raccourcis un peu.';
export const email = {
  wrong: 'Vérifie l’adresse. Par exemple prenom.nom@exemple.fr.',
};
export const emailStopped =
  'Cette adresse ne veut plus recevoir nos mails. Le lien pour changer d’avis est à la fin du dernier. Tu peux aussi donner une autre adresse.';
export const birthDate = {
  wrong: 'Vérifie la date. Jour, mois, année, comme 14 03 2012.',
  implausible: 'Vérifie l’année. Elle ne va pas avec ta classe.',
};
export const phone = {
  wrong:
    'Vérifie le numéro. Un mobile français commence par 06 ou 07, ou par l’indicatif de ton territoire. Tu peux aussi laisser vide.',
};
export const school = {
  wrong: 'Écris le nom et la ville de ton établissement.',
  reserved: 'L’offre est réservée à d’autres établissements. Choisis une autre offre.',
};
export const grade = { wrong: 'Choisis ta classe.', notOffered: 'L’offre n’est pas pour cette classe.' };
export const className = {
  wrong: 'Vérifie le nom de ta classe.',
  tooLong: 'C’est trop long. Par exemple 3e B.',
};
export const weeks = {
  missing: 'Choisis ta semaine.',
  wrong: 'Choisis une seule semaine.',
  notOffered: 'L’offre n’a plus lieu cette semaine-là. Choisis-en une autre.',
};
export const motivation = {
  missing: 'Ajoute une ou deux phrases. La structure veut savoir ce qui te donne envie.',
  tooLong: 'C’est trop long. Garde 1500 caractères au plus.',
};
export const representativePhone = { wrong: 'Vérifie le numéro. Par exemple 06 12 34 56 78.' };
export const informed = { missing: 'Coche la case. Parles-en d’abord avec ton responsable légal.' };

/** How a summary of faults names each field. */
export const names = {
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
};
