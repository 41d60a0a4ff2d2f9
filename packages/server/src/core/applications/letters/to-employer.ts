import type { Fact, Letter, PersonalData, StoredSchool } from '../../../ports/index.js';
import type { FirstReading } from '../../candidates/rules/first-reading.js';
import { familyFacts } from '../rules/family-facts.js';
import { dayInFrench } from '../../words/french-dates.js';
import { GRADE_NAMES } from '../../words/fact-labels.js';
import { visitFacts } from '../rules/host-facts.js';
import { EMPLOYER_STEPS } from '../rules/next-steps.js';
import { beginningOf } from '../../words/beginning-of.js';
import { plainTitle } from '../../words/plain-words.js';
import { numberFact, ownFacts, weeksFact, type About } from './about.js';
import { button, facts, quote, steps, text } from '../../mail/letter.js';
import { fr } from './texts/fr.js';
import { DAYS_KEPT } from '../../base/retention.js';

/** Said where the contact never opened one of our links. */
export const UNPROVED =
  'Nous n’avons encore rien reçu de cette adresse : ce mail ne contient que nos propres mots, sans nom ni titre. Le bouton confirme que l’adresse est la vôtre ; les mails suivants diront de quelle offre il s’agit.';

/** Somebody applies: how their letter begins, and the weeks. Who it is waits behind the link. */
export function newApplicationLetter(
  about: About,
  details: FirstReading & { answerUrl: string; expiresAt: Date | undefined },
): Letter {
  const words = plainTitle(beginningOf(details.motivation));
  return {
    subject: about.isProved
      ? `Une candidature à votre offre « ${plainTitle(about.offer.title)} »`
      : 'Une candidature à un stage d’observation attend votre réponse',
    title: 'Une nouvelle candidature',
    blocks: [
      text('Bonjour,'),
      text(
        `Un ou une élève de ${GRADE_NAMES[details.grade]} souhaite faire son stage d’observation chez vous.`,
      ),
      // Words of a stranger reach only who something came back from.
      ...(about.isProved && words ? [text('Sa lettre commence ainsi :'), quote(words)] : []),
      facts(...offerFacts(about), [
        'Réponse attendue au plus tard le',
        details.expiresAt && dayInFrench(details.expiresAt),
      ]),
      ...(about.isProved ? [] : [text(UNPROVED)]),
      button('Lire la candidature et répondre', details.answerUrl),
      text(
        'Ce lien donne accès aux informations d’une personne mineure : ne le transmettez qu’à la personne qui décide. Il sert à répondre une fois, sans compte ni mot de passe, puis à relire votre réponse.',
      ),
    ],
  };
}

/** Who comes, as the employer needs it now. */
interface Coming {
  personal: PersonalData;
  /** Absent where it is in no register. */
  school: StoredSchool | undefined;
  /** Where the same can be read again; absent in letters caused before there was one. */
  answerUrl: string | undefined;
}

/** The pupil takes the seat: now the employer needs the school, and to reach the family. */
export function seatTakenLetter(about: About, { personal, school, answerUrl }: Coming): Letter {
  const { isProved, offer } = about;
  const again = isProved ? 'Revoir qui vient' : 'Voir qui vient';
  return {
    subject: isProved
      ? `Stage confirmé : « ${plainTitle(offer.title)} »`
      : 'Un stage d’observation est confirmé',
    title: 'L’élève a confirmé sa venue',
    blocks: [
      text('Bonjour,'),
      text('L’élève que vous avez accepté a confirmé. Il reste à préparer la convention de stage.'),
      facts(...offerFacts(about), ...(isProved ? comingFacts(about, personal, school) : [])),
      ...(isProved ? [text('La suite :')] : [text(UNPROVED)]),
      ...(isProved ? [steps(...EMPLOYER_STEPS)] : []),
      ...(answerUrl === undefined ? [] : [button(again, answerUrl)]),
      ...(isProved ? [text(MINOR)] : []),
    ],
  };
}

const MINOR = `Ces informations concernent une personne mineure : gardez-les pour l’organisation de ce stage. Nous les effaçons ${DAYS_KEPT.application} jours après le stage, et la page avec elles.`;

function comingFacts({ offer }: About, personal: PersonalData, school: StoredSchool | undefined): Fact[] {
  return [...familyFacts(personal, school), ...visitFacts(offer, 'fr')];
}

/** The pupil no longer wants the internship. */
export function withdrawnLetter(about: About, details: { isSeatFreed: boolean; isLeft?: true }): Letter {
  return {
    subject: about.isProved
      ? `Une candidature retirée : « ${plainTitle(about.offer.title)} »`
      : 'Une candidature à un stage d’observation a été retirée',
    title: 'Une candidature a été retirée',
    blocks: [
      text('Bonjour,'),
      text(
        details.isLeft
          ? 'L’élève a confirmé un autre stage aux mêmes dates : sa candidature à votre offre est retirée. Ses informations ne se lisent plus ici ; merci d’effacer celles que vous auriez notées.'
          : 'L’élève ou sa famille a retiré sa candidature à votre offre. Ses informations sont effacées de notre service ; merci d’effacer celles que vous auriez notées.',
      ),
      facts(...offerFacts(about)),
      ...(details.isSeatFreed ? [text('La place qui lui était gardée est de nouveau libre.')] : []),
    ],
  };
}

/** Which of the employer's offers, when; who the host is, it knows. */
export function offerFacts(about: About): Fact[] {
  const which: Fact[] = about.isProved ? [['Offre', plainTitle(about.offer.title)]] : ownFacts(about, fr);
  return [...which, weeksFact(about, fr), numberFact(about, fr)];
}
