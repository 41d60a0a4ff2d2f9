import { OfferId, weeksToCome } from '@1eleve1stage/sdk/contract';
import { offerPage } from './offer-page.js';
import { weeksInShort } from './offer-parts.js';
import type { OfferView } from './offer-view.js';
import { posterPage } from './poster-page.js';
import { offerPath, searchPath, type Site } from '../pages/site.js';
import { inFrench, quoting } from '../pages/texts/in-french.js';
import { textsOf } from '../pages/texts/index.js';
import { changed, inLanguage, writeWish } from '../pages/wish.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { showOffer } from '../../core/offers/show-offer.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { readResults } from '../pages/read-results.js';
import { sendPage } from '../pages/send-page.js';
import { openVisit, queryOf, type Visit } from '../pages/visit.js';

/** An offer's page, and the sheets to pin up. */
export function mountOffers(pages: HttpApp, ports: Ports, site: Site): void {
  pages.get('/offers/:id', async (c) => {
    const { view } = await openOffer(ports, site, c, queryOf(c));
    return sendPage(offerPage(view), { keep: view.wish.key === undefined ? 'shared' : 'none' });
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
  params: URLSearchParams,
): Promise<{ visit: Visit; view: OfferView }> {
  const visit = await openVisit(ports, site, params);
  const id = OfferId.safeParse(c.req.param('id'));
  if (!id.success) throw new Refusal('offer_not_found');
  const { publisher } = visit.wish.query;
  const shown = await showOffer(ports, { mode: visit.mode, id: id.data, publisher });
  return {
    visit,
    view: { site, wish: visit.wish, now: ports.now(), isTest: visit.mode === 'test', ...shown },
  };
}

function offerPoster({ site, wish, offer, now }: OfferView): string {
  const weeks = weeksToCome(offer.weeks, now);
  const texts = textsOf(wish);
  return posterPage({
    site,
    wish,
    path: offerPath(offer.id, { query: {}, lang: wish.lang }),
    back: offerPath(offer.id, wish),
    own: (lang) => offerPath(offer.id, inLanguage(wish, lang), '/poster'),
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

async function searchPoster(ports: Ports, site: Site, params: URLSearchParams): Promise<string> {
  const { wish, mode } = await openVisit(ports, site, params);
  const { query } = changed(wish, {});
  const place = query.place && (await ports.places.get(query.place));
  const all = textsOf(wish);
  const { poster: texts, words } = all;
  const { total } = await readResults(ports, mode, { query: place ? query : { ...query, place: undefined } });
  const title = texts.search(place?.name);
  return posterPage({
    site,
    wish,
    path: searchPath({ query, lang: wish.lang }),
    back: searchPath(changed(wish, {})),
    own: (lang) => `/s/poster${writeWish(inLanguage(changed(wish, {}), lang))}`,
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
