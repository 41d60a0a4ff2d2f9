import { toSector } from '@1eleve1stage/sdk/contract';
import type { OfferContent } from '../../../ports/index.js';
import { byLine } from '../../pages/card.js';
import { hoursTable } from '../../pages/hours-table.js';
import { html, type Html } from '../../pages/html.js';
import { icon, sectorIcon } from '../../pages/icons.js';
import { inFrench, wordsOf, type OwnScene } from '../scene.js';
import { factList } from './fact-list.js';

/** An offer as pupils see it, on a page where they do not. */
export function offerPreview(scene: OwnScene, content: OfferContent): Html {
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
