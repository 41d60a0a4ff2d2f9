import type { Letter } from '../../ports/index.js';
import { dayInFrench } from '../../rules/french-dates.js';
import { internshipFacts, numberFact, plainName, type About } from './about.js';
import { button, facts, link, quote, text } from './letter.js';

/** The code that proves an address. No name in it: the address may be a stranger's. */
export function codeLetter(
  about: About,
  proof: { code: string; verifyUrl: string; withdrawUrl: string; expiresAt: Date },
): Letter {
  return {
    subject: 'Confirme ta candidature à un stage',
    title: 'Plus qu’une étape',
    blocks: [
      text('Bonjour,'),
      text(
        'Tu viens de candidater à un stage d’observation. Pour que ta candidature parte, entre ce code sur la page où tu l’as écrite :',
      ),
      { kind: 'code', code: proof.code },
      text('Tu as fermé la page ? Ce lien marche aussi, sur n’importe quel appareil.'),
      button('Confirmer ma candidature', proof.verifyUrl),
      facts(...internshipFacts(about), numberFact(about)),
      text(
        `Le code et ce lien sont valables jusqu’au ${dayInFrench(proof.expiresAt)}. Sans confirmation, tout s’efface et la structure n’en saura rien.`,
      ),
      text(
        'Tu changes d’avis, maintenant ou plus tard ? Ou ce n’est pas toi qui as candidaté ? Ce lien retire la candidature et efface toutes les informations. Garde ce mail.',
      ),
      link('Retirer et tout effacer', proof.withdrawUrl),
    ],
  };
}

/** A seat is held for the pupil. */
export function acceptedLetter(
  about: About,
  invitation: { firstName: string; confirmUrl: string; expiresAt: Date | undefined },
): Letter {
  const until = invitation.expiresAt
    ? `Ta place est gardée jusqu’au ${dayInFrench(invitation.expiresAt)}. `
    : '';
  return {
    subject: 'C’est oui pour ton stage !',
    blocks: [
      text(`Bonne nouvelle ${plainName(invitation.firstName)} : la structure veut bien t’accueillir.`),
      facts(...internshipFacts(about), numberFact(about)),
      text(
        `${until}Parles-en chez toi, puis dis si tu la prends. Si tu as trouvé ailleurs, rends-la : quelqu’un d’autre l’attend.`,
      ),
      button('Prendre ou rendre ma place', invitation.confirmUrl),
    ],
  };
}

/** The employer said no. */
export function rejectedLetter(about: About, answer: { firstName: string; reason: string }): Letter {
  return {
    subject: 'Réponse à ta candidature',
    title: 'Ce ne sera pas cette fois',
    blocks: [
      text(`Bonjour ${plainName(answer.firstName)},`),
      text('La structure ne peut pas t’accueillir pour ce stage. Voici ce qu’elle te répond :'),
      quote(answer.reason),
      facts(...internshipFacts(about), numberFact(about)),
      text(
        'Un non, cela arrive à presque tout le monde : les élèves envoient 2 ou 3 candidatures en moyenne. D’autres offres t’attendent.',
      ),
    ],
  };
}

/** The pupil took the seat. */
export function confirmedLetter(about: About, pupil: { firstName: string }): Letter {
  return {
    subject: 'Ton stage est confirmé',
    blocks: [
      text(`C’est confirmé ${plainName(pupil.firstName)} : la place est à toi.`),
      facts(...internshipFacts(about), ['Adresse', about.offer.location.street], numberFact(about)),
      text(
        'Préviens ton collège ou ton lycée : la convention de stage doit être signée par toi, ton responsable légal, ton établissement et la structure avant le premier jour.',
      ),
      text('Un empêchement ? Le lien « Retirer et tout effacer » de ton premier mail prévient la structure.'),
    ],
  };
}
