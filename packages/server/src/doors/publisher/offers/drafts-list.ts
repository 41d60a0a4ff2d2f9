import type { OfferDraft } from '../../../ports/index.js';
import { html, type Html } from '../../pages/html.js';
import { hidden, postForm } from '../parts/forms.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';

/** Offers that are being written: each goes on where it was left, or is thrown away. */
export function draftsList(scene: OwnScene, drafts: readonly OfferDraft[]): Html | false {
  const { texts, shared } = wordsOf(scene);
  const { drafts: words } = texts.write;
  if (drafts.length === 0) return false;
  return html`<section class="block" aria-labelledby="drafts">
    <h2 class="h2" id="drafts">${words.title}</h2>
    <p class="small muted">${words.says}</p>
    <ul class="rows">
      ${drafts.map(
        ({ id, fields, updatedAt }) =>
          html`<li>
            <div>
              <h3 class="h3" ${inFrench(scene)}>${fields?.['title'] || words.untitled}</h3>
              <p class="small muted">${words.seen(shared.words.day(updatedAt))}</p>
            </div>
            <div class="actions">
              <a class="btn" href="${pathOf(scene, `/publisher/offers/new?draft=${id}`)}">${words.go}</a>
              ${postForm(scene, {
                path: '/publisher/offers/drafts',
                body: html`${hidden('draft', id)}<button class="btn btn--quiet">${words.remove}</button>`,
              })}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
