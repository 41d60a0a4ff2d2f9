import type { Texts } from '../pages/texts/index.js';
import { html } from '../pages/html.js';
import { mailPath, toPage } from './layout.js';
import { tokenField } from './parts.js';

/** Asks before it acts, and says what it means for each of those who may read it. */
export function stopPage(texts: Texts): string {
  const { mailed, page } = texts;
  const { title, text, means, go, byHand } = mailed.stop;
  return toPage(
    texts,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <ul>
        ${means.map((words) => html`<li>${words}</li>`)}
      </ul>
      <form method="post" action="${mailPath('stop', page.lang)}" autocomplete="off">
        <input type="hidden" name="act" value="stop" />
        ${tokenField(texts, byHand)}
        <button class="main">${go}</button>
      </form>`,
    mailPath('stop', page.other.lang),
  );
}

/** It is done, and how to undo it. */
export function stoppedPage(texts: Texts, token: string): string {
  const { stopped } = texts.mailed.stop;
  return toPage(
    texts,
    stopped.title,
    html`<h1>${stopped.title}</h1>
      <p class="lead">${stopped.text}</p>
      <form method="post" action="${mailPath('stop', texts.page.lang)}" autocomplete="off">
        <input type="hidden" name="token" value="${token}" />
        <input type="hidden" name="act" value="resume" />
        <button>${stopped.resume}</button>
      </form>`,
  );
}

export function resumedPage(texts: Texts): string {
  const { resumed } = texts.mailed.stop;
  return toPage(
    texts,
    resumed.title,
    html`<h1>${resumed.title}</h1>
      <p class="lead">${resumed.text}</p>`,
  );
}

export function noStopPage(texts: Texts): string {
  const { gone, stop } = texts.mailed;
  return toPage(
    texts,
    gone,
    html`<h1>${gone}</h1>
      <p class="lead">${stop.gone}</p>`,
  );
}
