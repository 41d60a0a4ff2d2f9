import { html, type Html } from '../../pages/html.js';
import { pathOf, wordsOf, type OwnScene } from '../scene.js';
import { hidden, postForm } from './forms.js';

/**
 * Whoever found a screen open changes nothing: a code that is mailed now comes first.
 *
 * @param why what the code is for
 * @param next where the code leads, under the service's own path
 * @param isBeside true where the page stays, and the code is typed in another tab
 */
export function provePanel(
  scene: OwnScene,
  { why, next, isBeside = false }: { why: string; next: string; isBeside?: boolean },
): Html {
  const { team, passkeys } = wordsOf(scene).texts;
  const { confirm } = team;
  const here = `/publisher/confirm?next=${encodeURIComponent(next)}`;
  return html`<section class="panel read" aria-labelledby="confirm">
    <h2 class="h3" id="confirm">${confirm.title}</h2>
    <p>${why} ${confirm.says}</p>
    ${postForm(scene, {
      path: '/publisher/confirm',
      isBeside,
      body: html`${hidden('next', next)}
        <div class="actions"><button class="btn btn--primary">${confirm.go}</button></div>`,
    })}
    ${scene.visitor.hasPasskey && html`<p><a href="${pathOf(scene, here)}" ${isBeside && html`target="_blank"`}>${passkeys.confirm.instead}</a></p>`}
  </section>`;
}
