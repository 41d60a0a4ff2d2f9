import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';

export interface Outcome {
  title: string;
  text: string;
}

/** Where an application stands, in words; what expired once it was accepted, or was left for another, has its own. */
export type Outcomes = Record<ApplicationStatus | 'lapsed' | 'left', Outcome>;

export function outcomeOf(
  outcomes: Outcomes,
  {
    status,
    answeredAt,
    isKept,
  }: { status: ApplicationStatus; answeredAt?: unknown; isKept?: boolean | undefined },
): Outcome {
  if (status === 'withdrawn' && isKept) return outcomes.left;
  return outcomes[status === 'expired' && answeredAt !== undefined ? 'lapsed' : status];
}

/** Where an application stands, told to its employer. */
export const OUTCOMES_FOR_EMPLOYER: Outcomes = {
  unverified: { title: 'Candidature à confirmer', text: 'L’élève n’a pas encore confirmé sa candidature.' },
  submitted: { title: 'Candidature reçue', text: 'Elle attend votre réponse.' },
  read: { title: 'Candidature lue', text: 'Elle attend votre réponse.' },
  transferred: {
    title: 'Candidature transmise',
    text: 'La personne à qui elle a été transmise peut y répondre.',
  },
  accepted: {
    title: 'Candidature acceptée',
    text: 'L’élève l’apprend par mail. Sa place lui est gardée le temps de confirmer : 15 jours, moins si le stage est proche. Venue ou non, nous vous écrirons.',
  },
  confirmed: {
    title: 'Stage confirmé',
    text: 'L’élève a pris la place. Ses coordonnées sont ici tant que nous les gardons.',
  },
  rejected: { title: 'Candidature refusée', text: 'L’élève reçoit votre réponse par mail.' },
  withdrawn: {
    title: 'Candidature retirée',
    text: 'L’élève ou sa famille a retiré cette candidature. Ses informations sont effacées, vous n’avez rien à faire.',
  },
  left: {
    title: 'Candidature retirée',
    text: 'L’élève a confirmé un autre stage. Vous n’avez rien à faire.',
  },
  cancelled: { title: 'Stage annulé', text: 'Ce stage n’a pas lieu.' },
  restored: { title: 'Candidature rétablie', text: 'Elle attend votre réponse.' },
  expired: {
    title: 'Candidature sans réponse',
    text: 'Le délai de réponse est passé. L’élève sait qu’il ne faut plus attendre.',
  },
  lapsed: {
    title: 'Place non confirmée',
    text: 'L’élève n’a pas confirmé sa venue à temps. La place qui lui était gardée est de nouveau libre.',
  },
};

/** A question before an act: what is asked, what a yes does, and the two answers. */
export interface Question {
  title: string;
  text: string;
  yes: string;
  no: string;
}
