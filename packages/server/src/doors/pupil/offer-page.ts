import { badgesOf, weeksToCome } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { byLine, offerBadges, relayLine } from '../pages/card.js';
import { icon, sectorIcon } from '../pages/icons.js';
import { jobPosting } from './job-posting.js';
import { toHostedPage } from '../pages/layout.js';
import { inShort, keyFacts, offerParts } from './offer-parts.js';
import type { OfferView } from './offer-view.js';
import { trialNote } from './search-page.js';
import { offerPath, searchPath } from '../pages/site.js';
import { inFrench } from '../pages/texts/in-french.js';
import { textsOf } from '../pages/texts/index.js';
import { inLanguage } from '../pages/page-params.js';

/** One offer, whole. */
export function offerPage(view: OfferView): string {
  const { site, params, offer } = view;
  const texts = textsOf(params);
  const { title, employer, location } = offer;
  return toHostedPage(site, {
    title: `${title}, ${employer.name}`,
    theme: params.theme,
    lang: params.lang,
    pathIn: (lang) => offerPath(offer.id, inLanguage(params, lang)),
    shared: {
      pathIn: (lang) => offerPath(offer.id, inLanguage({ query: {} }, lang)),
      description: texts.offer.description(location.city, employer.name, inShort(view)),
    },
    isIndexed: view.isJobPosting,
    data: view.isJobPosting ? jobPosting(view) : undefined,
    body: html`<p>
        <a class="back" href="${site.base}${searchPath(params)}">${icon('back')}${texts.offer.back}</a>
      </p>
      ${view.isTest && trialNote(texts)}
      <div class="offer">
        <article>
          <header class="offer__head">
            <div class="offer__id">
              <span class="picto">${sectorIcon(offer.sector.code)}</span>
              <div>
                <h1 class="h1">${inFrench(texts, title)}</h1>
                <p class="muted">${byLine(texts, offer)}${relayLine(texts, offer)}</p>
                ${offerBadges(texts, badgesOf(offer), offer, view.areas)}
              </div>
            </div>
          </header>
          ${keyFacts(view)} ${canApply(view) && html`<p class="offer__go">${applyLink(view)}</p>`}
          ${offerParts(view)}
        </article>
        <aside class="offer__side" aria-label="${texts.offer.applyRegion}">${side(view)}</aside>
      </div>`,
  });
}

/** The obstacle to applying, if there is one. */
function obstacle({ offer, params, now }: OfferView): string | undefined {
  const { offer: texts } = textsOf(params);
  if (weeksToCome(offer.weeks, now).length === 0) return texts.weeksPast;
  if (offer.seats.remaining === 0) return texts.full;
  return undefined;
}

function canApply(view: OfferView): boolean {
  return obstacle(view) === undefined;
}

function side(view: OfferView): Html {
  const { site, params, offer } = view;
  const why = obstacle(view);
  const { offer: texts, report } = textsOf(params);
  return html`<div class="side-box">
    ${
      why === undefined
        ? html`<p class="h3">${inShort(view)}</p>
            <p class="small muted">${texts.how}</p>
            ${applyLink(view)}`
        : html`<p class="h3">${why}</p>
            <a class="btn btn--primary" href="${site.base}${searchPath(params)}">${texts.others}</a>`
    }
    <p class="small">
      <a href="${site.base}${offerPath(offer.id, params, '/poster')}">${texts.poster}</a>
    </p>
    <p class="small">
      <a href="${site.base}${offerPath(offer.id, params, '/report')}" rel="nofollow">${report.link}</a>
    </p>
  </div>`;
}

function applyLink({ site, params, offer }: OfferView): Html {
  const { offer: texts, page } = textsOf(params);
  return offer.permalink === undefined
    ? html`<a class="btn btn--primary btn--wide" href="${site.base}${offerPath(offer.id, params, '/apply')}"
        >${texts.apply}</a
      >`
    : html`<a
        class="btn btn--primary btn--wide"
        href="${offer.permalink}"
        target="_blank"
        rel="noopener noreferrer nofollow"
        >${texts.applyElsewhere} ${icon('outside')}<span class="vh">${page.newTab}</span></a
      >`;
}
