import type { LetterSort } from '../../ports/index.js';
import type { Texts } from '../pages/texts/index.js';
import { html, type Html } from '../pages/html.js';
import { mailPath, toPage } from './layout.js';
import { tokenField } from './parts.js';

/** Asks before it acts, and says what it means for each of those who may read it. */
export function stopPage(texts: Texts, sort?: LetterSort): string {
  const { mailed, page } = texts;
  const { title, text, means, go, byHand, sorts, all } = mailed.stop;
  const words = sort ? sorts[sort] : { title, text };
  return toPage(
    texts,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="lead">${words.text}</p>
      ${
        !sort &&
        html`<ul>
          ${means.map((one) => html`<li>${one}</li>`)}
        </ul>`
      }
      <form method="post" action="${mailPath('stop', page.lang)}" autocomplete="off">
        <input type="hidden" name="act" value="stop" />
        ${sortField(sort)} ${tokenField(texts, byHand)}
        <button class="main">${sort ? sorts.go : go}</button>
      </form>
      ${sort && html`<p><a data-keep href="${mailPath('stop', page.lang)}">${all}</a></p>`}`,
    inOther(page.other.lang, sort),
  );
}

/** It is done, and how to undo it. */
export function stoppedPage(
  texts: Texts,
  { token, sort }: { token: string; sort?: LetterSort | undefined },
): string {
  const { stopped, sorts } = texts.mailed.stop;
  const words = sort ? sorts.stopped : stopped;
  return toPage(
    texts,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="lead">${words.text}</p>
      <form method="post" action="${mailPath('stop', texts.page.lang)}" autocomplete="off">
        <input type="hidden" name="token" value="${token}" />
        <input type="hidden" name="act" value="resume" />
        ${sortField(sort)}
        <button>${words.resume}</button>
      </form>`,
  );
}

export function resumedPage(texts: Texts, sort?: LetterSort): string {
  const { resumed, sorts } = texts.mailed.stop;
  const words = sort ? sorts.resumed : resumed;
  return toPage(
    texts,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="lead">${words.text}</p>`,
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

function sortField(sort: LetterSort | undefined): Html | undefined | false {
  return sort !== undefined && html`<input type="hidden" name="sort" value="${sort}" />`;
}

function inOther(lang: Texts['page']['lang'], sort: LetterSort | undefined): string {
  const path = mailPath('stop', lang);
  return sort ? `${path}${path.includes('?') ? '&' : '?'}sort=${sort}` : path;
}
