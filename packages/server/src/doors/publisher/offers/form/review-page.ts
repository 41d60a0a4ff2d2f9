import { toSector } from '@1eleve1stage/sdk/contract';
import type { OfferContent } from '../../../../ports/index.js';
import { byLine } from '../../../pages/card.js';
import { hoursTable } from '../../../pages/hours-table.js';
import { html, type Html } from '../../../pages/html.js';
import { icon, sectorIcon } from '../../../pages/icons.js';
import { toPublisherPage } from '../../layout.js';
import { factList } from '../../parts/fact-list.js';
import { hidden, postForm } from '../../parts/forms.js';
import { lead } from '../../parts/lead.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../../scene.js';
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
}

export function reviewPage(scene: OwnScene, { draft, content, faults }: ReviewView): string {
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
          ${content && preview(scene, content)}
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
            <p class="small muted">${write.review.says}</p>
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

function preview(scene: OwnScene, content: OfferContent): Html {
  const { texts, shared } = wordsOf(scene);
  const { offer: words } = shared;
  const sector = toSector(content.sector.code);
  return html`<article class="preview">
    <p class="preview__h small muted">${icon('eye')} ${texts.write.review.seen}</p>
    <div class="preview__in">
      <div class="preview__t">
        <span class="picto">${sectorIcon(sector.code)}</span>
        <div>
          <h2 class="h2" ${inFrench(scene)}>${content.title}</h2>
          <p class="muted">${byLine(shared, { employer: content.employer, sector })}</p>
        </div>
      </div>
      ${factList([
        [words.when, shared.weeks.list(content.weeks)],
        [words.where, html`<span ${inFrench(scene)}>${content.location.city}</span>`],
        [words.seats, shared.words.number(content.seats.total)],
        [words.who, content.grades.map((grade) => shared.words.grades[grade]).join(', ')],
      ])}
      <h3 class="h3">${words.what}</h3>
      ${content.description.split(/\n+/).map((paragraph) => html`<p ${inFrench(scene)}>${paragraph}</p>`)}
      ${(content.schedule || content.lunchBreak) && html`<h3 class="h3">${words.hours}</h3>`}
      ${content.schedule && hoursTable(shared, content.schedule, content.lunchBreak !== undefined)}
      ${content.lunchBreak && html`<p ${inFrench(scene)}>${content.lunchBreak}</p>`}
      ${(content.workingConditions || content.accessibility?.wheelchair) && html`<h3 class="h3">${words.conditions}</h3>`}
      ${content.accessibility?.wheelchair && html`<p>${words.wheelchair}</p>`}
      ${content.workingConditions && html`<p ${inFrench(scene)}>${content.workingConditions}</p>`}
    </div>
  </article>`;
}
