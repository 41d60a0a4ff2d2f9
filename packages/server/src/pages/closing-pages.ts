import type { LinkPurpose } from '../ports/index.js';
import type { LinkView } from '../use-cases/open-link.js';
import { html } from './html.js';
import { toPage } from './layout.js';
import { OUTCOMES_FOR_EMPLOYER, OUTCOMES_FOR_PUPIL } from './outcomes.js';
import { factList, internshipFacts, trialNote } from './parts.js';

/** Where the application stands after an act. */
export function donePage(view: LinkView): string {
  return outcomePage(view, false);
}

/** Where the application stands, for a link that has nothing left to do. */
export function usedPage(view: LinkView): string {
  return outcomePage(view, true);
}

function outcomePage(view: LinkView, isLate: boolean): string {
  const { purpose, application } = view;
  const outcomes = purpose === 'answer' ? OUTCOMES_FOR_EMPLOYER : OUTCOMES_FOR_PUPIL;
  const { title, text } = outcomes[application.status];
  return toPage(
    title,
    html`${trialNote(view)}
      ${isLate && html`<p class="over">Ce lien a déjà servi, ou la candidature n’en est plus là.</p>`}
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${factList([...internshipFacts(view), ['Candidature numéro', application.id]])}`,
  );
}

const ADVICE: Record<LinkPurpose, string> = {
  verify:
    'Le lien entier est dans le mail. Après 72 heures sans confirmation, la candidature s’efface : tu peux en refaire une.',
  answer:
    'Le lien entier est dans le mail que vous avez reçu. Si le délai est passé, l’élève en a été prévenu.',
  confirm: 'Le lien entier est dans le mail « C’est oui ». La place est gardée 15 jours, pas davantage.',
  withdraw:
    'Le lien entier est dans le mail. Si la candidature n’a pas été confirmée sous 72 heures, elle est déjà effacée.',
};

/** For a link that is unknown or over. */
export function gonePage(purpose: LinkPurpose): string {
  const title = 'Ce lien n’est pas ou plus valable';
  return toPage(
    title,
    html`<h1>${title}</h1>
      <p class="lead">${ADVICE[purpose]}</p>`,
  );
}
