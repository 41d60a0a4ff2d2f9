import type { Grade } from '@1eleve1stage/sdk/contract';
import type { Letter } from '../../../../ports/index.js';
import { dayInFrench } from '../../../words/french-dates.js';
import { GRADE_NAMES } from '../../../words/fact-labels.js';
import { plainTitle } from '../../../words/plain-words.js';
import type { About } from '../about.js';
import { button, facts, text } from '../../../mail/letter.js';
import { offerFacts, UNPROVED } from '../to-employer.js';

interface Waiting {
  grade: Grade;
  answerUrl: string;
  /** The last day there is, or there was. */
  until: Date;
}

/** An answer is still waited for. */
export function answerReminderLetter(about: About, { grade, answerUrl, until }: Waiting): Letter {
  return toLetter(about, {
    title: 'Une candidature attend votre réponse',
    plainSubject: 'Une candidature à un stage d’observation attend toujours votre réponse',
    told: `Un ou une élève de ${GRADE_NAMES[grade]} attend de savoir si vous pouvez l’accueillir. Un oui ou un non lui permettra d’avancer.`,
    answerBy: dayInFrench(until),
    link: ['Lire la candidature et répondre', answerUrl],
    after: 'Après ce jour, nous dirons à l’élève de ne plus attendre.',
  });
}

/** Nobody waits for the answer any more; it may be given all the same. */
export function unansweredLetter(about: About, { grade, answerUrl, until }: Waiting): Letter {
  return toLetter(about, {
    title: 'Une candidature n’attend plus',
    plainSubject: 'Une candidature à un stage d’observation n’attend plus',
    told: `Un ou une élève de ${GRADE_NAMES[grade]} attendait votre réponse jusqu’au ${dayInFrench(until)}. Nous lui avons dit de ne plus attendre : vous n’avez rien à faire.`,
    link: ['Lire la candidature', answerUrl],
    after:
      about.canAccept &&
      'Vous souhaitez tout de même l’accueillir ? S’il reste une place, ce lien permet encore d’accepter : l’élève dira si la place l’intéresse toujours.',
  });
}

/** The pupil who was accepted did not confirm: the seat is free. */
export function unconfirmedLetter(about: About, { grade, answerUrl, until }: Waiting): Letter {
  return toLetter(about, {
    title: 'Une place est de nouveau libre',
    plainSubject: 'Une place d’un stage d’observation est de nouveau libre',
    told: `L’élève de ${GRADE_NAMES[grade]} que vous aviez accepté n’a pas confirmé sa venue jusqu’au ${dayInFrench(until)}. La place qui lui était gardée est de nouveau libre.`,
    link: ['Lire la candidature', answerUrl],
    after:
      about.canAccept &&
      'Vous savez que l’élève compte venir ? S’il reste une place, ce lien permet d’accepter de nouveau.',
  });
}

interface Words {
  title: string;
  /** Where nothing came back from the mailbox yet. */
  plainSubject: string;
  told: string;
  answerBy?: string;
  link: [label: string, url: string];
  /** None where there is nothing left to do. */
  after: string | false;
}

function toLetter(about: About, words: Words): Letter {
  const { isProved, offer } = about;
  return {
    subject: isProved ? `${words.title} : « ${plainTitle(offer.title)} »` : words.plainSubject,
    title: words.title,
    blocks: [
      text('Bonjour,'),
      text(words.told),
      facts(...offerFacts(about), ['Réponse attendue au plus tard le', words.answerBy]),
      ...(isProved ? [] : [text(UNPROVED)]),
      button(...words.link),
      ...(words.after ? [text(words.after)] : []),
    ],
  };
}
