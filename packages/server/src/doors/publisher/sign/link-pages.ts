import { html, type Html } from '../../pages/html.js';
import { icon, type IconName } from '../../pages/icons.js';
import { lineField } from '../../pages/fields.js';
import { TOKEN_SCRIPT_PATH } from '../../pages/token-script.js';
import { toPublisherPage } from '../layout.js';
import { postForm } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';

/**
 * Where the mailed link leads, `/signin/link#TOKEN`: the same page for everybody, which does nothing until its button
 * posts `token` to `/signin/link`. The script of mailed links fills it in; without one, the whole link is pasted.
 */
export function linkPage(scene: Scene): string {
  const { texts, shared } = wordsOf(scene);
  const { link } = texts.sign;
  return toPublisherPage(scene, {
    title: link.title,
    path: '/signin/link',
    script: TOKEN_SCRIPT_PATH,
    body: html`<div class="narrow block">
      ${lead(link.title, { says: link.says })}
      ${postForm(scene, {
        path: '/signin/link',
        look: 'fields',
        body: html`<div data-by-hand>
            ${lineField(shared, { name: 'token', label: link.label, hint: link.byHand, value: '', longest: 500 })}
          </div>
          <div class="actions"><button class="btn btn--primary">${link.go}</button></div>`,
      })}
    </div>`,
  });
}

/** The link was opened in another browser than the one that asked for it: the code enters, there. */
export function otherBrowserPage(scene: Scene): string {
  const { otherBrowser: texts } = wordsOf(scene).texts.sign;
  return toldPage(scene, {
    picture: 'outside',
    ...texts,
    after: html`<p>${texts.lost} <a href="${pathOf(scene, '/signin')}">${texts.restart}</a></p>`,
  });
}

/** The link or the code was used, or waited for too long. @param minutes for which one is valid */
export function linkOverPage(scene: Scene, minutes: number): string {
  const { over } = wordsOf(scene).texts.sign;
  return toldPage(scene, {
    picture: 'clock',
    title: over.title,
    says: over.says(minutes),
    after: html`<div class="actions">
      <a class="btn btn--primary" href="${pathOf(scene, '/signin')}">${over.go}</a>
    </div>`,
  });
}

function toldPage(
  scene: Scene,
  { picture, title, says, after }: { picture: IconName; title: string; says: string; after: Html },
): string {
  return toPublisherPage(scene, {
    title,
    body: html`<div class="narrow block">
      <span class="hero hero--ask">${icon(picture)}</span>
      ${lead(title, { says })} ${after}
    </div>`,
  });
}
