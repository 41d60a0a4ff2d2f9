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
    text: 'L’élève a pris la place. Ses coordonnées sont ici tant que nous les gardons.',
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
