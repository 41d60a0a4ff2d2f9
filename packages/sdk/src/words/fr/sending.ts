import { counted } from '../../rules/index.js';

/** The field that only programs fill. */
export const honeypot = 'Laisse ce champ vide';

/** Why an application does not go, and what else there is. */
export const seatTaken = 'La dernière place vient d’être prise';
export const applicationGone = 'Cette candidature n’existe plus';
export const seeOthers = 'Voir d’autres offres';
export const appliedTwice = {
  title: 'Tu as déjà candidaté à cette offre',
  text: 'Ta première candidature compte toujours\u00a0: elle est partie à la structure. Celle-ci ne part pas.',
};

/** An application whose address is proved, to an offer that has enough of them for now. */
export const applicationKept = {
  title: 'Ta candidature est gardée',
  text: (day: string): string =>
    `La structure en a assez pour le moment : la tienne n’est pas encore partie. Le ${day}, nous t’écrirons, et il te restera à la confirmer.`,
};

/** The code that was mailed. */
export const code = {
  title: 'Entre le code reçu par e-mail',
  label: 'Ton code',
  go: 'Valider',
  again: 'Renvoyer le code',
  wait: 'Un mail vient déjà de partir. Attends une minute pour en demander un autre.',
  help: 'Rien reçu\u00a0? Regarde dans les indésirables. Tu peux fermer cette page\u00a0: le lien du mail marche aussi, sur un autre appareil.',
};

/** @param triesLeft undefined where it is not known */
export const wrongCode = (triesLeft: number | undefined): string =>
  `Ce code n’est pas le bon. Vérifie les chiffres${triesLeft ? `\u00a0: il te reste ${counted(triesLeft, 'essai', 'essais')}` : ''}.`;

/** When the host answers. @param by the last day, in words */
export const answerBy = (by: string | undefined): string =>
  `${by ? `Au plus tard le ${by}. ` : ''}Pas de réponse\u00a0? Nous t’écrivons.`;

export const receipt = {
  number: 'Numéro de candidature',
  next: 'Et maintenant\u00a0?',
  sent: 'Envoyée',
  done: ' (fait)',
  now: ' (étape en cours)',
  answer: 'La structure te répond',
  confirm: 'Si c’est oui, tu confirmes',
  confirmText: 'Ta place est gardée jusqu’au jour que dit le mail.',
  agreement: 'La convention est signée',
  agreementText: 'Par toi, ton responsable légal, ton établissement et la structure.',
  sure: 'Retirer ta candidature\u00a0?',
  yes: 'Oui, retirer et tout effacer',
  no: 'Non, la garder',
};
