import { fr } from '@1eleve1stage/sdk/words';
import { readableNumber } from '@1eleve1stage/sdk/rules';
import type { ApplicationId, ApplicationStatus } from '@1eleve1stage/sdk/contract';
import { FACT_LABELS } from '../../../../core/words/fact-labels.js';
import { questions, states } from './states.js';

const statuses: Record<ApplicationStatus, string> = {
  unverified: 'à confirmer',
  submitted: 'envoyée',
  read: 'lue',
  transferred: 'transmise',
  accepted: 'acceptée',
  confirmed: 'confirmée',
  rejected: 'refusée',
  withdrawn: 'retirée',
  cancelled: 'annulée',
  restored: 'rétablie',
  expired: 'délai passé',
};

/** On the pages that mailed links lead to. */
export const mailed = {
  foot: 'Cette page s’ouvre avec le lien d’un mail, sans compte ni mot de passe. Elle ne dépose aucun traceur.',
  trial: 'Ceci est un essai : rien n’est réel.',
  /** Where the link comes by hand. */
  link: 'Lien du mail',
  late: 'Ce lien a déjà servi, ou la candidature n’en est plus là : rien n’a changé.',
  erased: 'Le reste de cette candidature est effacé.',
  takenDown:
    'L’équipe qui tient ce service a retiré cette offre. Tant qu’elle l’est, rien ne se prépare ici avec la structure.',
  states,
  questions,
  answer: 'La structure t’a répondu',
  next: 'Et maintenant',
  calendar: 'Télécharger les dates pour un agenda',
  hindered: 'Un empêchement ?',
  gone: 'Ce lien n’est pas ou plus valable',
  unavailable: {
    title: 'Le service ne répond pas pour l’instant',
    text: 'Rien n’a été enregistré, et le lien reste valable. Il suffit de réessayer dans un moment.',
    again: fr.common.retry,
  },
  facts: {
    ...FACT_LABELS.fr,
    application: 'Candidature',
    state: (status: ApplicationStatus, id: ApplicationId): string =>
      `${statuses[status]}, numéro ${readableNumber(id)}`,
  },
  verify: {
    title: 'Confirme ta candidature',
    text: 'Un clic, et ta candidature part à la structure.',
    button: 'Confirmer ma candidature',
    byHand: 'Colle ici le lien entier reçu par mail.',
    gone: 'Le lien entier est dans le mail. Après 72 heures sans confirmation, la candidature s’efface : tu peux en refaire une.',
  },
  confirm: {
    title: 'Une place est gardée pour toi',
    text: 'Revois l’offre, puis prends ta place ou rends-la.',
    button: 'Voir ma place',
    byHand: 'Colle ici le lien entier reçu par mail.',
    gone: 'Le lien entier est dans le mail « C’est oui ». La place est gardée jusqu’au jour qu’il dit. Ensuite, elle est de nouveau libre.',
    until: (day: string): string => `Jusqu’au ${day}. Parles-en chez toi, puis décide.`,
    take: 'Je prends la place',
    elsewhere: 'Tu as trouvé ailleurs ?',
    elsewhereText:
      'Rends la place : quelqu’un d’autre pourra la prendre. La structure est prévenue, et les informations de ta candidature sont effacées.',
    giveBack: 'Je rends la place',
  },
  withdraw: {
    title: 'Voir ou retirer une candidature',
    text: 'Ce bouton la montre, et confirme l’adresse qui a reçu le mail. Rien n’est effacé sans une question de plus.',
    button: 'Voir la candidature',
    byHand: 'Le lien entier reçu par mail se colle ici.',
    gone: 'Le lien entier est dans le mail. Si la candidature n’a pas été confirmée sous 72 heures, ou si elle a été retirée, elle est déjà effacée.',
    ask: 'Retirer cette candidature',
    askText:
      'À tout moment. Les informations de la candidature sont alors effacées, et la structure est prévenue si elle l’a reçue.',
    go: 'Retirer et tout effacer…',
  },
  restore: {
    title: 'L’autre stage n’a pas lieu ?',
    text: 'Cette candidature peut être rétablie, une fois : elle attend de nouveau la réponse de la structure.',
    go: 'Rétablir la candidature',
  },
  stop: {
    title: 'Ne plus recevoir nos mails',
    text: 'Si vous confirmez, nous n’écrirons plus pendant 3 ans à l’adresse qui a reçu ce mail. Cela compte pour chacun :',
    means: [
      'Élève : tu ne pourras plus candidater avec cette adresse. Si tu as confirmé une candidature, sa réponse t’arrivera encore, mais aucun rappel.',
      'Responsable légal : vous ne serez plus prévenu des candidatures. Pour en effacer une, utilisez plutôt le lien de son mail.',
      'Structure : les offres qui donnent cette adresse ne prendront plus de candidatures, et le site qui les diffuse le saura. Vous ne recevrez plus rien, pas même la venue confirmée d’un ou une élève.',
    ],
    go: 'Ne plus m’écrire',
    byHand: 'Le lien entier reçu par mail se colle ici.',
    gone: 'Le lien entier est à la fin du mail.',
    /** Letters of a sort: the others come all the same. */
    sorts: {
      reminders: {
        title: 'Plus de rappel',
        text: 'Si tu confirmes, nous ne te rappellerons plus qu’une place t’est gardée. Le premier mail qui te le dit, lui, arrive toujours.',
      },
      suggestions: {
        title: 'Plus d’offres par mail',
        text: 'Si tu confirmes, nous ne t’enverrons plus d’offres quand tu cherches encore. Les réponses à tes candidatures arrivent toujours.',
      },
      waiting: {
        title: 'Plus de mail chaque jour',
        text: 'Si vous confirmez, nous ne vous écrirons plus chaque jour que des élèves attendent. Le mail du lundi, lui, le dira encore.',
      },
      week: {
        title: 'Plus de mail chaque semaine',
        text: 'Si vous confirmez, nous ne vous écrirons plus le lundi où en sont vos stages.',
      },
      go: 'Ne plus recevoir ces mails',
      stopped: {
        title: 'C’est noté',
        text: 'Nous n’envoyons plus ces mails à cette adresse pendant 3 ans ; les autres arrivent toujours.',
        resume: 'Les recevoir de nouveau',
      },
      resumed: { title: 'Ces mails reviennent', text: 'Nous les enverrons de nouveau à cette adresse.' },
    },
    all: 'Ne plus recevoir aucun mail de nous',
    stopped: {
      title: 'C’est noté',
      text: 'Nous n’écrirons plus à cette adresse pendant 3 ans. Gardez le mail : son lien permet de changer d’avis.',
      resume: 'Recevoir de nouveau les mails',
    },
    resumed: {
      title: 'Nos mails reviennent',
      text: 'Nous écrirons de nouveau à cette adresse quand une candidature la concerne.',
    },
  },
};
