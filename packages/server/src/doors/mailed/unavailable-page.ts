import type { LinkPurpose } from '../../ports/index.js';
import type { Texts } from '../pages/texts/index.js';
import { html } from '../pages/html.js';
import { mailPath, toPage } from './layout.js';
import type { LinkPress } from './link-press.js';

/** What was pressed, to be pressed once more. */
interface Pressed {
  purpose: LinkPurpose;
  token: string;
  act: LinkPress;
  reason: string;
}

/** Nothing can be written now: the link is still good, and one button does the same again. */
export function unavailablePage(texts: Texts, { purpose, token, act, reason }: Pressed): string {
  const { title, text, again } = purpose === 'answer' ? FOR_EMPLOYER : texts.mailed.unavailable;
  const hidden = Object.entries({ token, act, reason }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return toPage(
    texts,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <form method="post" action="${mailPath(purpose, texts.page.lang)}" autocomplete="off">
        ${hidden}<button class="main">${again}</button>
      </form>`,
  );
}

const FOR_EMPLOYER = {
  title: 'Le service ne répond pas pour l’instant',
  text: 'Rien n’a été enregistré, et votre lien reste valable. Réessayez dans un moment.',
  again: 'Réessayer',
};
