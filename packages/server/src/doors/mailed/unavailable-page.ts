import type { LinkPurpose } from '../../ports/index.js';
import type { Texts } from '../pages/texts/index.js';
import { html } from '../pages/html.js';
import { mailPath, toPage } from './layout.js';

/** A button that was pressed, to be pressed once more. */
interface Pressed {
  purpose: LinkPurpose | 'stop';
  /** Fields that its form posted. */
  fields: Record<string, string>;
}

/** Nothing can be written now: the link is still good, and one button does the same again. */
export function unavailablePage(texts: Texts, { purpose, fields }: Pressed): string {
  const { title, text, again } = texts.mailed.unavailable;
  const hidden = Object.entries(fields).map(
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
