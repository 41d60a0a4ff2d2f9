import { fr } from '@1eleve1stage/sdk/words';
import { counted } from '@1eleve1stage/sdk/rules';

const gone = {
  title: fr.offerGone.title,
  text: 'La structure l’a retirée, ou l’adresse est incomplète. Ce n’est pas à cause de toi.',
};
const key = {
  title: 'Les offres ne s’affichent pas par cette adresse',
  text: 'Le réglage du site d’où tu viens n’est pas complet. Les mêmes offres sont ici.',
};

/** To a pupil whose network asks too much at once, or who is to come back. */
export const { busy, offerPaused, applicationKept } = fr;

/** Sentences for a pupil who is refused something, by the code of the refusal. */
export const refusals = {
  offer_not_found: gone,
  key_missing: key,
  key_invalid: key,
  key_not_allowed: key,
  application_not_found: {
    title: fr.applicationGone,
    text: 'Sans code sous 72 heures, une candidature s’efface. Tu peux en refaire une.',
  },
  receipt_invalid: {
    title: fr.applicationGone,
    text: 'Elle a été effacée, ou cette page est trop ancienne. Le mail que nous t’avons envoyé garde le lien.',
  },
  transition_not_allowed: {
    title: 'Cette candidature n’en est plus là',
    text: 'Elle a été retirée, ou la structure y a déjà répondu. Regarde tes mails.',
  },
  application_damaged: {
    title: 'Nous ne pouvons plus lire cette candidature',
    text: 'Elle est abîmée dans nos fichiers. Ce n’est pas ta faute, et tu peux encore la retirer : le lien est dans le mail avec le code. Tu peux ensuite en refaire une.',
  },
  origin_not_allowed: {
    title: 'Ce formulaire ne vient pas de nos pages',
    text: 'Rien n’a été envoyé. Ouvre l’offre ici, puis candidate.',
  },
};

/** An offer that whoever runs the service has taken down. */
export const takenDown = {
  title: 'Cette offre est retirée',
  text: 'Nous l’avons retirée de ce service. Ce n’est pas à cause de toi. Tu as une candidature en cours ? Nous t’avons écrit.',
};

/** Sentences for anybody who is refused something, beside the title. */
export const refused = {
  lost: 'L’adresse est peut-être incomplète. Si elle vient d’un mail, le lien est à ouvrir de nouveau depuis le mail, ou à copier en entier.',
  unsaved: 'Rien n’a été enregistré.',
  ours: 'Cela vient de nous.',
  later: 'À réessayer dans un moment.',
  inMinutes: (minutes: number): string => `À réessayer dans ${counted(minutes, 'minute', 'minutes')}.`,
  fields: 'À corriger :',
  reference: 'Référence à nous donner :',
};
