import { isEmployers, type LinkPurpose } from '../../ports/index.js';
import type { Texts } from '../pages/texts/index.js';
import { html } from '../pages/html.js';
import { mailPath, toPage } from './layout.js';
import { tokenField } from './parts.js';

const BY_HAND = 'Collez ici le lien entier reçu par mail.';

const FOR_EMPLOYER = {
  answer: {
    title: 'Une candidature vous attend',
    text: 'Vous allez lire la candidature d’un ou d’une élève, puis y répondre.',
    button: 'Lire la candidature',
    byHand: BY_HAND,
  },
  undo: {
    title: 'Votre réponse est enregistrée',
    text: 'Vous pouvez la revoir et, tant que l’élève ne l’a pas apprise, l’annuler. Ouvrir cette page ne change rien.',
    button: 'Revoir ma réponse',
    byHand: BY_HAND,
  },
};

/** Acts that the button posts: `open` shows more, and acts on nothing. */
const ACTS = {
  verify: 'verify',
  answer: 'open',
  undo: 'open',
  confirm: 'open',
  withdraw: 'open',
} as const satisfies Record<LinkPurpose, string>;

/**
 * Where a mailed link leads: the same page for everybody, which knows nothing and does nothing until
 * its button is pressed.
 */
export function entryPage(texts: Texts, purpose: LinkPurpose): string {
  const { mailed, page } = texts;
  const { title, text, button, byHand } = isEmployers(purpose) ? FOR_EMPLOYER[purpose] : mailed[purpose];
  return toPage(
    texts,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <form method="post" action="${mailPath(purpose, page.lang)}" autocomplete="off">
        <input type="hidden" name="act" value="${ACTS[purpose]}" />
        ${tokenField(texts, byHand)}
        <button class="main">${button}</button>
      </form>`,
    isEmployers(purpose) ? undefined : mailPath(purpose, page.other.lang),
  );
}
