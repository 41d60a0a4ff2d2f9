import { fr } from '@1eleve1stage/sdk/words';
import type { ReportReason } from '@1eleve1stage/sdk/contract';
import { DAYS_KEPT } from '../../../../core/base/retention.js';

/** Where an offer is reported. */
export const report = {
  link: fr.offer.report,
  title: (offer: string): string => `Signaler : ${offer}`,
  heading: fr.offer.report,
  lead: 'Quelque chose ne va pas dans cette offre ? Dis-le : une personne du service va lire. La structure ne saura pas que c’est toi.',
  danger:
    'Tu es en danger, ou quelqu’un t’a fait du mal ? N’attends pas : appelle le 17 ou le 112 (police), le 119 (enfance en danger). Tu ne peux pas parler ? Envoie un SMS au 114. C’est gratuit, jour et nuit.',
  reason: 'Qu’est-ce qui ne va pas ?',
  reasons: {
    gone: 'Ce stage n’existe plus',
    money: 'On demande de l’argent, ou quelque chose d’étrange',
    discrimination: 'Elle refuse des élèves pour leur sexe, leur origine, un handicap…',
    unsafe: 'C’est dangereux, ou je suis mal à l’aise',
    wrong: 'Une information est fausse',
    other: 'Autre chose',
  } satisfies Record<ReportReason, string>,
  text: 'Explique en quelques mots',
  textHint: 'N’écris pas le nom d’autres élèves.',
  email: fr.pupil.email,
  emailHint: 'Seulement si tu veux savoir ce qui est décidé.',
  keep: `Ton signalement est chiffré et s’efface au bout de ${DAYS_KEPT.report} jours.`,
  send: 'Envoyer le signalement',
  noReason: 'Choisis ce qui ne va pas.',
  wrongText: 'Ce texte est trop long, ou contient des signes qu’on ne peut pas lire.',
  wrongEmail: 'L’adresse n’est pas complète, par exemple jade@exemple.fr. Tu peux aussi la laisser vide.',
  early: 'C’est allé très vite. Attends quelques secondes, puis envoie à nouveau.',
  over: 'Cette page a déjà servi, ou elle est ouverte depuis longtemps. Si tu viens d’envoyer ton signalement, il est arrivé. Sinon, envoie à nouveau.',
  done: 'Merci, c’est arrivé',
  doneText: (id: string): string =>
    `Une personne va lire ton signalement, numéro ${id}. L’offre reste en ligne jusque-là.`,
  back: fr.pupil.leave,
};
