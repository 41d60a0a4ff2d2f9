import { fr } from '@1eleve1stage/sdk/words';
import type { Outcomes, Question } from '../../outcomes.js';

/** Where an application stands, told to the pupil and the legal representative alike. */
export const states: Outcomes = {
  unverified: {
    title: 'Candidature à confirmer',
    text: 'La structure ne la reçoit qu’une fois confirmée, avec le code ou le lien du premier mail.',
  },
  submitted: { title: 'Candidature envoyée', text: 'La structure la lit et répond par mail à l’élève.' },
  read: { title: 'Candidature lue', text: 'La structure l’a ouverte. Elle répond par mail à l’élève.' },
  transferred: {
    title: 'Candidature transmise',
    text: 'Elle est chez la personne qui décide. La réponse arrive par mail à l’élève.',
  },
  accepted: {
    title: 'Une place est gardée',
    text: 'La structure dit oui. L’élève prend la place ou la rend avec le lien du mail « C’est oui ».',
  },
  confirmed: { title: 'Stage confirmé', text: 'L’élève a pris la place.' },
  rejected: { title: 'Candidature refusée', text: 'La structure a répondu par mail à l’élève.' },
  withdrawn: {
    title: 'Candidature retirée',
    text: 'La structure est prévenue si elle l’avait reçue. Toutes les informations de cette candidature sont effacées.',
  },
  left: {
    title: 'Candidature retirée',
    text: 'Un autre stage est confirmé : celle-ci est retirée, et la structure ne lit plus rien. Tout s’efface au bout de 90 jours, ou tout de suite d’ici.',
  },
  cancelled: { title: 'Stage annulé', text: 'La structure a annulé.' },
  restored: { title: 'Candidature rétablie', text: 'La structure la lit et répond par mail à l’élève.' },
  expired: { title: 'Le délai est passé', text: 'Cette candidature n’attend plus de réponse.' },
  lapsed: {
    title: 'La place n’est plus gardée',
    text: 'Elle n’a pas été prise à temps : elle est de nouveau libre.',
  },
};

const withdraw: Question = {
  title: 'Retirer la candidature et tout effacer ?',
  text: 'La structure est prévenue si elle a reçu la candidature. Le nom, les coordonnées, la motivation et tout ce qui a été écrit sont effacés à l’instant. Il n’y a pas de retour en arrière.',
  yes: fr.receipt.yes,
  no: fr.receipt.no,
};

/** Asked before something happens. */
export const questions = {
  withdraw,
  confirm: {
    title: 'Tu prends la place ?',
    text: 'La structure est prévenue : elle reçoit tes coordonnées et celles de ton responsable légal, et tu reçois les siennes. Tes autres candidatures pour ces semaines sont retirées. Il reste à signer la convention.',
    yes: 'Oui, je prends la place',
    no: 'Non, pas encore',
  } satisfies Question,
  giveBack: {
    title: 'Tu rends la place ?',
    text: 'La structure est prévenue, et quelqu’un d’autre peut la prendre. Les informations de ta candidature sont effacées à l’instant. Il n’y a pas de retour en arrière.',
    yes: 'Oui, je rends la place',
    no: 'Non, je la garde',
  } satisfies Question,
};
