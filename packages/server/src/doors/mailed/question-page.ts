import { readableNumber } from '@1eleve1stage/sdk/rules';
import type { LinkView } from '../../core/applications/links/open-link.js';
import { knownPersonal } from '../../core/offers/readable.js';
import type { Texts } from '../pages/texts/index.js';
import { html, type Html } from '../pages/html.js';
import { mailPath, toPage } from './layout.js';
import type { AskedAct } from './link-press.js';
import type { Question } from '../pages/outcomes.js';
import { factList, internshipFacts, trialNote } from './parts.js';

interface Asked {
  act: AskedAct;
  token: string;
  /** With `reject`, what the pupil will read. */
  reason: string;
}

/** Asks before it acts. The question has the focus, so that it is read first; « no » leads back to where it was asked. */
export function questionPage(texts: Texts, view: LinkView, { act, token, reason }: Asked): string {
  const { title, text, yes, no } = questionOf(texts, view, act);
  const { page, mailed } = texts;
  const firstName = knownPersonal(view.application)?.pupil.firstName;
  return toPage(
    texts,
    title,
    html`${trialNote(texts, view)} ${questionTitle(title)}
      <p class="lead">${text}</p>
      ${act === 'reject' && html`<blockquote>${reason}</blockquote>`}
      ${factList([
        [mailed.facts.pupil, firstName],
        ...internshipFacts(texts, view),
        [mailed.facts.number, readableNumber(view.application.id)],
      ])}
      <form class="answers" method="post" action="${mailPath(view.purpose, page.lang)}" autocomplete="off">
        <input type="hidden" name="token" value="${token}" />
        <input type="hidden" name="reason" value="${reason}" />
        <button class="main" name="act" value="${act}">${yes}</button>
        <button name="act" value="open">${no}</button>
      </form>`,
  );
}

/** A heading that has the focus as its page opens, without a script too. */
function questionTitle(title: string): Html {
  return html`<h1 tabindex="-1" autofocus>${title}</h1>`;
}

const LATER = 'L’élève l’apprend par mail une heure après, jamais la nuit : d’ici là, vous pouvez annuler.';

const FOR_EMPLOYER: Record<'accept' | 'reject' | 'cancel', Question> = {
  accept: {
    title: 'Accepter cette candidature ?',
    text: `Une place est gardée. ${LATER} Son responsable légal l’apprend aussi.`,
    yes: 'Oui, accepter',
    no: 'Non, revenir à la candidature',
  },
  reject: {
    title: 'Refuser cette candidature ?',
    text: `${LATER} Voici les mots que l’élève lira :`,
    yes: 'Oui, refuser',
    no: 'Non, revenir à la candidature',
  },
  cancel: {
    title: 'Annuler ce stage ?',
    text: `La place redevient libre. ${LATER}`,
    yes: 'Oui, annuler ce stage',
    no: 'Non, le stage a lieu',
  },
};

function questionOf({ mailed: { questions } }: Texts, { purpose }: LinkView, act: AskedAct): Question {
  switch (act) {
    case 'accept':
    case 'reject':
    case 'cancel':
      return FOR_EMPLOYER[act];
    case 'confirm':
      return questions.confirm;
    case 'withdraw':
      return purpose === 'confirm' ? questions.giveBack : questions.withdraw;
  }
}
