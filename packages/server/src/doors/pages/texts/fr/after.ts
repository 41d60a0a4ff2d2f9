import { fr } from '@1eleve1stage/sdk/words';
import type { Outcomes } from '../../outcomes.js';

/** Once an application was sent. */
export const code = {
  ...fr.code,
  wrong: (triesLeft: number): string =>
    triesLeft > 0 ? fr.wrongCode(triesLeft) : 'Ce code n’est pas le bon, et il ne te reste aucun essai.',
  text: 'Nous l’avons envoyé à l’adresse que tu as donnée. Il compte 6 chiffres et vaut 72 heures au plus. Sans lui, la structure ne reçoit rien.',
  number: 'Candidature numéro',
  incomplete: 'Le code compte 6 chiffres. Recopie-le depuis le mail.',
  locked: 'Trop d’essais. Utilise le lien du mail.',
  resent: 'Un nouveau code est parti. Il remplace le premier.',
  enough: 'Le code est parti assez de fois. Regarde dans les indésirables, ou utilise le lien du mail.',
};

/** Where an application stands. */
const outcomes: Outcomes = {
  unverified: {
    title: 'Candidature à confirmer',
    text: 'Entre le code reçu par mail, ou suis le lien du mail.',
  },
  submitted: {
    title: 'Ta candidature est partie',
    text: 'La structure la lit et te répond par mail. Tu peux fermer cette page.',
  },
  read: {
    title: 'Ta candidature est lue',
    text: 'La structure l’a ouverte. Sa réponse arrivera par mail.',
  },
  transferred: {
    title: 'Ta candidature avance',
    text: 'Elle est chez la personne qui décide. Sa réponse arrivera par mail.',
  },
  accepted: {
    title: 'Une place est gardée pour toi',
    text: 'Prends-la ou rends-la avec le lien du mail « C’est oui ».',
  },
  confirmed: {
    title: 'C’est confirmé, la place est à toi',
    text: 'Préviens ton collège ou ton lycée : il reste à signer la convention de stage avant le premier jour.',
  },
  rejected: {
    title: 'Ce ne sera pas cette fois',
    text: 'La structure t’a répondu par mail. D’autres offres t’attendent.',
  },
  withdrawn: {
    title: 'Candidature retirée',
    text: 'La structure est prévenue si elle l’avait reçue. Toutes les informations de cette candidature sont effacées.',
  },
  left: {
    title: 'Candidature retirée',
    text: 'Tu as confirmé un autre stage : celle-ci est retirée, et la structure ne lit plus rien.',
  },
  cancelled: { title: 'Stage annulé', text: 'La structure a annulé. D’autres offres t’attendent.' },
  restored: { title: 'Ta candidature est rétablie', text: 'La structure la lit et te répond par mail.' },
  expired: {
    title: 'Pas de réponse',
    text: 'Le délai est passé : n’attends plus, d’autres offres sont là. Si la structure te dit oui plus tard, nous t’écrirons.',
  },
  lapsed: {
    title: 'Ta place n’est plus gardée',
    text: 'Tu ne l’as pas prise à temps : elle est de nouveau libre. D’autres offres t’attendent.',
  },
};

export const receipt = {
  ...fr.receipt,
  outcomes,
  others: fr.seeOthers,
  answerText: fr.answerBy,
  confirmText: (until: string | undefined): string =>
    until === undefined ? fr.receipt.confirmText : `Ta place est gardée jusqu’au ${until}.`,
  changed: 'Tu as changé d’avis ?',
  changedText:
    'Retirer ta candidature efface toutes ses informations. Nous ne laissons rien sur cet appareil. Le lien du mail le permet aussi, à tout moment.',
  withdraw: 'Retirer ma candidature',
  restore: 'Rétablir ma candidature',
  restoreText:
    'L’autre stage n’a finalement pas lieu ? Tu peux la rétablir, une fois : elle attend de nouveau la réponse de la structure.',
  /** Asked first. */
  ask: {
    title: fr.receipt.sure,
    text: 'Toutes ses informations sont effacées à l’instant, et la structure est prévenue si elle l’a reçue. Il n’y a pas de retour en arrière.',
    yes: fr.receipt.yes,
    no: fr.receipt.no,
  },
};
