import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { AreaNames } from '../pages/areas.js';
import { html, type Html } from '../pages/html.js';
import { offerCard } from '../pages/card.js';
import { icon } from '../pages/icons.js';
import { offerPath, searchPath, type Site } from '../pages/site.js';
import { textsOf, type Texts } from '../pages/texts/index.js';
import type { PageParams } from '../pages/page-params.js';
import { toFramedPage } from './frame-page.js';

/** Offers to read in a frame that any site may show: links alone, nothing to fill in. */
export interface ListView {
  site: Site;
  params: PageParams;
  now: Date;
  offers: readonly FoundOffer[];
  areas: AreaNames;
  total: number;
}

export function listPage({ site, params, now, offers, areas, total }: ListView): string {
  const texts = textsOf(params);
  const scene = {
    texts,
    href: ({ id }: FoundOffer) => site.url + offerPath(id, params),
    weeks: params.query.weeks ?? [],
    year: params.query.year,
    wheelchair: params.query.wheelchair,
    now,
    areas,
    level: 2 as const,
    target: '_blank',
  };
  const cards = offers.map((offer) => html`<li>${offerCard(offer, scene)}</li>`);
  const words = total > 0 ? texts.list.among(total) : texts.list.others;
  return framed(
    site,
    params,
    texts.list.title,
    html`${total === 0 && html`<p>${texts.list.none}</p>`}
      <ol class="cards">
        ${cards}
      </ol>
      ${outLink(texts, site.url + searchPath(params), words)}`,
  );
}

/** One offer in short. */
export function cardPage({
  site,
  params,
  now,
  offer,
  areas,
}: Omit<ListView, 'offers' | 'total'> & { offer: FoundOffer }): string {
  const address = site.url + offerPath(offer.id, params);
  const texts = textsOf(params);
  const scene = { texts, href: () => address, weeks: [], now, areas, level: 2 as const, target: '_blank' };
  return framed(
    site,
    params,
    offer.title,
    html`<div class="cards">${offerCard(offer, scene)}</div>
      ${outLink(texts, address, texts.list.read)}`,
  );
}

function outLink({ page }: Texts, address: string, words: string): Html {
  return html`<p class="actions">
    <a class="btn btn--primary" href="${address}" target="_blank" rel="noopener"
      >${words}${icon('outside')}<span class="vh">${page.newTab}</span></a
    >
  </p>`;
}

function framed(site: Site, params: PageParams, title: string, body: Html): string {
  return toFramedPage(
    site,
    params,
    title,
    html`<main class="stack">
      <h1 class="vh">${title}</h1>
      ${body}
    </main>`,
  );
}
