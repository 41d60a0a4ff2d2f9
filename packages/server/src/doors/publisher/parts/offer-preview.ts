import { toSector } from '@1eleve1stage/sdk/contract';
import type { OfferContent } from '../../../ports/index.js';
import { byLine } from '../../pages/card.js';
import { hoursTable } from '../../pages/hours-table.js';
import { html, type Html } from '../../pages/html.js';
import { icon, sectorIcon } from '../../pages/icons.js';
import { inFrench, wordsOf, type OwnScene } from '../scene.js';
import { isReserved } from '../../../core/offers/rules/reservation.js';
import { audienceInWords, type Names } from './audience.js';
import { factList } from './fact-list.js';

/**
 * All that pupils see of an offer, on a page where they do not, and which pupils where not all do. Addresses of others
 * are told in full, and lead nowhere.
 */
export function offerPreview(scene: OwnScene, content: OfferContent, names: Names): Html {
  const { texts, shared } = wordsOf(scene);
  const { offer: words } = shared;
  const sector = toSector(content.sector.code);
  return html`<article class="preview">
    <p class="preview__h small muted">${icon('eye')} ${texts.write.review.seen}</p>
    <div class="preview__in">
      ${isReserved(content.reservedFor) && html`<p>${texts.audience.shown(audienceInWords(scene, content.reservedFor, names))}</p>`}
      <div class="preview__t">
        <span class="picto">${sectorIcon(sector.code)}</span>
        <div>
          <h2 class="h2" ${inFrench(scene)}>${content.title}</h2>
          <p class="muted">${byLine(shared, { employer: content.employer, sector })}</p>
        </div>
      </div>
      ${factList([
        [words.when, shared.weeks.list(content.weeks)],
        [words.where, html`<span ${inFrench(scene)}>${addressOf(content)}</span>`],
        [words.seats, shared.words.number(content.seats.total)],
        [words.who, content.grades.map((grade) => shared.words.grades[grade]).join(', ')],
      ])}
      <h3 class="h3">${words.what}</h3>
      ${paragraphs(scene, content.description)} ${host(scene, content)}
      ${(content.schedule || content.lunchBreak) && html`<h3 class="h3">${words.hours}</h3>`}
      ${content.schedule && hoursTable(shared, content.schedule, content.lunchBreak !== undefined)}
      ${content.lunchBreak && html`<p ${inFrench(scene)}>${content.lunchBreak}</p>`}
      ${conditions(scene, content)}
    </div>
  </article>`;
}

function addressOf({ location: { street, postcode, city } }: OfferContent): string {
  return [street, `${postcode} ${city}`].filter(Boolean).join(', ');
}

function paragraphs(scene: OwnScene, text: string | undefined): Html[] {
  const written = text?.split(/\n+/) ?? [];
  return written.map((paragraph) => html`<p class="break" ${inFrench(scene)}>${paragraph}</p>`);
}

function host(scene: OwnScene, { employer, permalink }: OfferContent): Html | false {
  const { offer: words } = wordsOf(scene).shared;
  const { description, website } = employer;
  if (!description && !website && !permalink) return false;
  const addresses = [...new Set([website, permalink])].filter((one) => one !== undefined);
  return html`<h3 class="h3">${words.host}</h3>
    ${paragraphs(scene, description)} ${addresses.map((address) => html`<p class="break">${address}</p>`)}`;
}

function conditions(scene: OwnScene, { accessibility, workingConditions }: OfferContent): Html | false {
  const { offer: words } = wordsOf(scene).shared;
  if (!accessibility?.wheelchair && !accessibility?.note && !workingConditions) return false;
  return html`<h3 class="h3">${words.conditions}</h3>
    ${accessibility?.wheelchair && html`<p>${words.wheelchair}</p>`} ${paragraphs(scene, accessibility?.note)}
    ${paragraphs(scene, workingConditions)}`;
}
