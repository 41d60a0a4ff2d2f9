import { schoolYearOf } from '@1eleve1stage/sdk/contract';
import type { HostedOffer } from '../../../core/candidates/list-hosted-offers.js';
import { html, type Html } from '../../pages/html.js';
import { icon } from '../../pages/icons.js';
import { OFFER_PARTS, type OfferDraft, type OfferPart, type Site } from '../../../ports/index.js';
import { toPublisherPage } from '../layout.js';
import { hidden } from '../parts/forms.js';
import { lead } from '../parts/lead.js';
import { shownState } from '../parts/shown.js';
import { draftsList } from './drafts-list.js';
import { inFrench, pathOf, wordsOf, type OwnScene } from '../scene.js';

/** A part of the offers of an organisation. */
export interface OffersView {
  list: OfferPart;
  /** The place that is looked at; all where there is none. */
  site?: Site | undefined;
  sites: readonly Site[];
  offers: readonly HostedOffer[];
  /** Those that are being written. */
  drafts: readonly OfferDraft[];
  /** Where the list goes on. */
  nextCursor: string | null;
  now: Date;
}

export function offersPage(scene: OwnScene, view: OffersView): string {
  const { list, site, sites, offers, drafts, nextCursor, now } = view;
  const { offers: words } = wordsOf(scene).texts;
  const year = schoolYearOf(now);
  return toPublisherPage(scene, {
    title: words.title,
    path: pathOfList({ list, site }),
    door: 'offers',
    body: html`${lead(words.title, {
        says: words.says(`${String(year - 1)}-${String(year)}`),
        act: html`<a class="btn btn--primary" href="${pathOf(scene, '/publisher/offers/new')}"
            >${icon('plus')} ${words.write}</a
          ><a class="btn" href="${pathOf(scene, '/publisher/offers/import')}"
            >${wordsOf(scene).texts.table.open}</a
          >`,
      })}
      ${draftsList(scene, drafts)}
      <nav aria-label="${words.lists}">
        <p class="tabs">${OFFER_PARTS.map((one) => tab(scene, one, view))}</p>
      </nav>
      ${sites.length > 1 && chooseSite(scene, view)}
      <section class="block" aria-labelledby="list">
        <h2 class="vh" id="list">${words.names[list]}</h2>
        ${
          offers.length > 0
            ? html`<ul class="rows hosted">
                ${offers.map((hosted) => row(scene, hosted))}
              </ul>`
            : none(scene, view)
        }
        ${nextCursor !== null && html`<p class="actions"><a class="btn" href="${pathOf(scene, pathOfList({ list, site, after: nextCursor }))}">${words.next}</a></p>`}
      </section>`,
  });
}

function pathOfList({ list, site, after }: Pick<OffersView, 'list' | 'site'> & { after?: string }): string {
  const asked = new URLSearchParams({
    ...(list !== 'all' && { list }),
    ...(site && { site: site.id }),
    ...(after !== undefined && { after }),
  });
  return asked.size > 0 ? `/publisher/offers?${asked.toString()}` : '/publisher/offers';
}

function tab(scene: OwnScene, list: OfferPart, { list: current, site }: OffersView): Html {
  const words = wordsOf(scene).texts.offers.names[list];
  return html`<a
    href="${pathOf(scene, pathOfList({ list, site }))}"
    ${list === current && html`aria-current="page"`}
    >${words}</a
  >`;
}

/** Where there are several places, the offers of one. */
function chooseSite(scene: OwnScene, { list, site, sites }: OffersView): Html {
  const { sites: words } = wordsOf(scene).texts;
  return html`<form method="get" action="${pathOf(scene, '/publisher/offers')}" class="pick">
    ${hidden('lang', scene.lang)} ${list !== 'all' && hidden('list', list)}
    <div class="field">
      <label class="label" for="site">${words.where}</label>
      <select class="input" id="site" name="site">
        <option value="">${words.everywhere}</option>
        ${sites.map(({ id, name }) => html`<option value="${id}" ${id === site?.id && 'selected'}>${name}</option>`)}
      </select>
    </div>
    <button class="btn">${words.show}</button>
  </form>`;
}

function row(scene: OwnScene, { offer, waiting }: HostedOffer): Html {
  const { texts, shared } = wordsOf(scene);
  const { total, remaining } = offer.seats;
  return html`<li>
    <div>
      <h3 class="h3">
        <a href="${pathOf(scene, `/publisher/offers/${offer.id}`)}" ${inFrench(scene)}>${offer.title}</a>
      </h3>
      <p class="small muted">
        <span ${inFrench(scene)}>${offer.location.city}</span> · ${weeksOf(scene, offer)}
      </p>
    </div>
    ${shownState(scene, offer, true)}
    <p class="hosted__n">
      ${texts.offers.taken(total - remaining, total, shared.words.number)}
      ${waiting > 0 && html`<br /><a href="${pathOf(scene, `/publisher/candidates?offer=${offer.id}`)}">${texts.offers.waiting(waiting)}</a>`}
    </p>
  </li>`;
}

/** Weeks by their days, where they are few. */
function weeksOf(scene: OwnScene, { weeks }: HostedOffer['offer']): string {
  const { list, choice } = wordsOf(scene).shared.weeks;
  return weeks.length > 3 ? choice(weeks.length) : list(weeks);
}

function none(scene: OwnScene, { list, nextCursor }: OffersView): Html | false {
  // Of many offers few may be in a part: the next page has them, perhaps.
  if (nextCursor !== null) return false;
  const { none: words } = wordsOf(scene).texts.offers;
  return html`<div class="state">
    <span class="hero">${icon('list')}</span>
    <p>${words[list]}</p>
  </div>`;
}
