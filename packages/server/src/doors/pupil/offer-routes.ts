import { OfferId, weeksToCome } from '@1eleve1stage/sdk/contract';
import { offerPage } from './offer-page.js';
import { weeksInShort } from './offer-parts.js';
import type { OfferView } from './offer-view.js';
import { posterPage } from './poster-page.js';
import { offerPath, searchPath, type Site } from '../pages/site.js';
import { inFrench, quoting } from '../pages/texts/in-french.js';
import { textsOf } from '../pages/texts/index.js';
import { changed, inLanguage, writePageParams } from '../pages/page-params.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { areaNames } from '../../core/offers/audience-names.js';
import { showOffer } from '../../core/offers/show-offer.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { readResults } from '../pages/read-results.js';
import { sendPage } from '../pages/send-page.js';
import { openVisit, queryOf, type Visit } from '../pages/visit.js';

/** An offer's page, and the sheets to pin up. */
export function mountOffers(pages: HttpApp, ports: Ports, site: Site): void {
  pages.get('/offers/:id', async (c) => {
    const { view } = await openOffer(ports, site, c, queryOf(c));
    return sendPage(offerPage(view), { keep: view.params.key === undefined ? 'shared' : 'none' });
  });
  pages.get('/offers/:id/poster', async (c) => {
    const { view } = await openOffer(ports, site, c, queryOf(c));
    return sendPage(offerPoster(view));
  });
  pages.get('/poster', async (c) => sendPage(await searchPoster(ports, site, queryOf(c))));
}

/**
 * The offer of an address, and who looks at it.
 *
 * @throws Refusal `offer_not_found`, and those of `openVisit`
 */
export async function openOffer(
  ports: Ports,
  site: Site,
  c: HttpContext,
  searchParams: URLSearchParams,
): Promise<{ visit: Visit; view: OfferView }> {
  const visit = await openVisit(ports, site, searchParams);
  const id = OfferId.safeParse(c.req.param('id'));
  if (!id.success) throw new Refusal('offer_not_found');
  const { publisher } = visit.params.query;
  const shown = await showOffer(ports, { mode: visit.mode, id: id.data, publisher });
  const areas = await areaNames(ports, [shown.offer]);
  return {
    visit,
    view: { site, params: visit.params, now: ports.now(), isTest: visit.mode === 'test', ...shown, areas },
  };
}

function offerPoster({ site, params, offer, now }: OfferView): string {
  const weeks = weeksToCome(offer.weeks, now);
  const texts = textsOf(params);
  return posterPage({
    site,
    params,
    path: offerPath(offer.id, { query: {}, lang: params.lang }),
    back: offerPath(offer.id, params),
    own: (lang) => offerPath(offer.id, inLanguage(params, lang), '/poster'),
    over: texts.poster.over(offer.grades.map((grade) => texts.words.grades[grade])),
    title: offer.title,
    heading: inFrench(texts, offer.title),
    facts: [
      inFrench(texts, `${offer.employer.name}, ${offer.location.city}`),
      weeks.length > 3 ? weeksInShort(texts, weeks, now) : weeks.map(texts.weeks.line).join(', '),
      texts.words.seats(offer.seats.remaining),
    ],
  });
}

async function searchPoster(ports: Ports, site: Site, searchParams: URLSearchParams): Promise<string> {
  const { params, mode } = await openVisit(ports, site, searchParams);
  const { query } = changed(params, {});
  const place = query.place && (await ports.places.get(query.place));
  const all = textsOf(params);
  const { poster: texts, words } = all;
  const { total } = await readResults(ports, mode, { query: place ? query : { ...query, place: undefined } });
  const title = texts.search(place?.name);
  return posterPage({
    site,
    params,
    path: searchPath({ query, lang: params.lang }),
    back: searchPath(changed(params, {})),
    own: (lang) => `/s/poster${writePageParams(inLanguage(changed(params, {}), lang))}`,
    over: texts.pupils(query.grade && words.grades[query.grade]),
    title,
    heading: quoting(all, title, place?.name),
    facts: [
      texts.waiting(total),
      ...(query.employer === undefined ? [] : [quoting(all, texts.at(query.employer), query.employer)]),
      ...(query.q === undefined ? [] : [words.quoted(query.q)]),
    ],
  });
}
