import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';

export interface Outcome {
  title: string;
  text: string;
}

/** Where an application stands, told to its employer. */
export const OUTCOMES_FOR_EMPLOYER: Record<ApplicationStatus, Outcome> = {
  unverified: { title: 'Candidature à confirmer', text: 'L’élève n’a pas encore confirmé sa candidature.' },
  submitted: { title: 'Candidature reçue', text: 'Elle attend votre réponse.' },
  read: { title: 'Candidature lue', text: 'Elle attend votre réponse.' },
  transferred: {
    title: 'Candidature transmise',
    text: 'La personne à qui elle a été transmise peut y répondre.',
  },
  accepted: {
    title: 'Candidature acceptée',
    text: 'L’élève est prévenu par mail et dit sous 15 jours si la place est prise. D’ici là, elle est gardée. Nous vous écrirons.',
  },
  confirmed: {
    title: 'Stage confirmé',
    text: 'L’élève a pris la place. Ses coordonnées sont dans le mail que nous vous avons envoyé.',
  },
  rejected: { title: 'Candidature refusée', text: 'L’élève a reçu votre réponse par mail.' },
  withdrawn: {
    title: 'Candidature retirée',
    text: 'L’élève ou sa famille a retiré cette candidature. Ses informations sont effacées, vous n’avez rien à faire.',
  },
  cancelled: { title: 'Stage annulé', text: 'L’élève est prévenu par mail.' },
  restored: { title: 'Candidature rétablie', text: 'Elle attend votre réponse.' },
  expired: {
    title: 'Candidature sans réponse',
    text: 'Le délai de réponse est passé. L’élève en est prévenu.',
  },
};

/** Where an application stands, told to its pupil. */
export const OUTCOMES_FOR_PUPIL: Record<ApplicationStatus, Outcome> = {
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
  cancelled: { title: 'Stage annulé', text: 'La structure a annulé. Elle t’a écrit par mail.' },
  restored: { title: 'Ta candidature est rétablie', text: 'La structure la lit et te répond par mail.' },
  expired: { title: 'Sans réponse', text: 'Le délai est passé. D’autres offres t’attendent.' },
};
