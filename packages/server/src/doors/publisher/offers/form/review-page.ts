import type { OfferContent } from '../../../../ports/index.js';
import { html, type Html } from '../../../pages/html.js';
import { toPublisherPage } from '../../layout.js';
import { audienceInWords, type Names } from '../../parts/audience.js';
import { hidden, postForm } from '../../parts/forms.js';
import { lead } from '../../parts/lead.js';
import { offerPreview } from '../../parts/offer-preview.js';
import { pathOf, wordsOf, type OwnScene } from '../../scene.js';
import type { FormFault } from './faults.js';
import { STEPS } from './fields.js';
import { formPath, pathOfStep } from './paths.js';
import { stepLinks } from './step-links.js';

/** A draft to read again. */
export interface ReviewView {
  draft: string;
  /** As pupils would see it; undefined while it is not whole. */
  content: OfferContent | undefined;
  faults: readonly FormFault[];
  /** Names of schools that it is kept for. */
  names: Names;
}

export function reviewPage(scene: OwnScene, { draft, content, faults, names }: ReviewView): string {
  const { write } = wordsOf(scene).texts;
  const of = { draft };
  return toPublisherPage(scene, {
    title: `${write.headings[4]} ${write.title}`,
    path: pathOfStep(of, 4),
    door: 'offers',
    isWrong: faults.length > 0,
    body: html`${stepLinks(scene, of, 4)} ${lead(write.headings[4])} ${corrections(scene, draft, faults)}
      <div class="split">
        <div class="block">
          ${content && offerPreview(scene, content, names)}
          <p class="actions">
            ${STEPS.map((step) => html`<a class="btn btn--quiet" href="${pathOf(scene, pathOfStep(of, step))}">${write.review.change[step]}</a>`)}
          </p>
        </div>
        ${
          content &&
          html`<aside class="side">
            ${postForm(scene, {
              path: formPath(of),
              body: html`${hidden('step', '4')} ${hidden('draft', draft)}
                <button class="btn btn--primary btn--wide">${write.review.publish}</button>`,
            })}
            <p class="small muted">
              ${write.review.says(audienceInWords(scene, content.reservedFor, names))}
            </p>
          </aside>`
        }
      </div>`,
  });
}

function corrections(scene: OwnScene, draft: string, faults: readonly FormFault[]): Html | false {
  if (faults.length === 0) return false;
  return html`<div class="box box--bad" role="alert" tabindex="-1">
    <p>${wordsOf(scene).texts.write.review.left}</p>
    <ul>
      ${faults.map(({ step, field, sentence }) => html`<li><a href="${pathOf(scene, pathOfStep({ draft }, step))}#${field}">${sentence}</a></li>`)}
    </ul>
  </div>`;
}
