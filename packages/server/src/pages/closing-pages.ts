import type { LinkPurpose } from '../ports/index.js';
import { familyFacts } from '../rules/family-facts.js';
import type { LinkView } from '../use-cases/open-link.js';
import { knownPersonal } from '../use-cases/readable.js';
import type { Texts } from './hosted/texts/index.js';
import { html } from './html.js';
import { toPage } from './layout.js';
import { OUTCOMES_FOR_EMPLOYER } from './outcomes.js';
import { factList, internshipFacts, trialNote, type PageFact } from './parts.js';

/** Where the application stands after an act. */
export function donePage(texts: Texts, view: LinkView): string {
  return outcomePage(texts, view, false);
}

/** Where the application stands, for a link that has nothing left to do. */
export function usedPage(texts: Texts, view: LinkView): string {
  return outcomePage(texts, view, true);
}

function outcomePage(texts: Texts, view: LinkView, isLate: boolean): string {
  const { mailed, receipt } = texts;
  const { purpose, application } = view;
  const outcomes = purpose === 'answer' ? OUTCOMES_FOR_EMPLOYER : receipt.outcomes;
  const { title, text } = outcomes[application.status];
  const family = familyOf(view);
  return toPage(
    texts,
    title,
    html`${trialNote(texts, view)} ${isLate && !family && html`<p class="over">${mailed.late}</p>`}
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${factList([
        ...internshipFacts(texts, view),
        ...(family ?? []),
        [mailed.facts.number, application.id],
      ])}`,
  );
}

/** Whom the employer expects, once the pupil took the seat. */
function familyOf({ purpose, application, school }: LinkView): PageFact[] | undefined {
  const personal = knownPersonal(application);
  const isExpected = purpose === 'answer' && application.status === 'confirmed';
  return isExpected && personal ? familyFacts(personal, school) : undefined;
}

const ADVICE_FOR_EMPLOYER =
  'Le lien entier est dans le mail que vous avez reçu. Si le délai est passé, l’élève en a été prévenu.';

/** For a link that is unknown or over. */
export function gonePage(texts: Texts, purpose: LinkPurpose): string {
  const { mailed } = texts;
  return toPage(
    texts,
    mailed.gone,
    html`<h1>${mailed.gone}</h1>
      <p class="lead">${purpose === 'answer' ? ADVICE_FOR_EMPLOYER : mailed[purpose].gone}</p>`,
  );
}

const DAMAGED_FOR_EMPLOYER = {
  title: 'Cette candidature ne se lit plus',
  text: 'Elle est abîmée dans nos fichiers, et rien n’a changé. Écrivez à l’équipe qui tient ce service, en citant le numéro qui est dans le mail.',
};

/** For an application that cannot be read any more. */
export function damagedPage(texts: Texts, purpose: LinkPurpose): string {
  const { title, text } = purpose === 'answer' ? DAMAGED_FOR_EMPLOYER : texts.refusals.application_damaged;
  return toPage(
    texts,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>`,
  );
}

/** For an application of a pupil whose first one counts. */
export function twicePage(texts: Texts): string {
  const { title, text } = texts.apply.twice;
  return toPage(
    texts,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>`,
  );
}
