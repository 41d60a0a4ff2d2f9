import { DEFAULT_RADIUS_KM } from '@1eleve1stage/sdk/contract';
import { searchPage } from './search-page.js';
import { searchPath, type Site } from '../pages/site.js';
import { changed, type PageParams } from '../pages/page-params.js';
import { Refusal } from '../../core/base/refusal.js';
import { toSchoolName } from '../../core/applications/to-application.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { findPlace } from '../pages/find-place.js';
import { readResults, type Results } from '../pages/read-results.js';
import { redirect, sendPage } from '../pages/send-page.js';
import { openVisit, queryOf } from '../pages/visit.js';

/** The page that searches. */
export function mountSearch(pages: HttpApp, ports: Ports, site: Site): void {
  pages.get('/', () => redirect(`${site.base}/s/search`, 302));
  pages.get('/search', async (c) => answerSearch(ports, site, c));
}

async function answerSearch(ports: Ports, site: Site, c: HttpContext): Promise<Response> {
  const searchParams = queryOf(c);
  const visit = await openVisit(ports, site, searchParams);
  const { params, place, typed, places, isTyped } = await findPlace(
    ports,
    visit.params,
    searchParams.get('near'),
  );
  // A search that a form sent is written as anybody would pass it on.
  if (isTyped && typed === undefined) return redirect(site.base + searchPath(tidy(params)), 303);
  const { query } = params;
  const school = query.school && (await ports.storage.read.schools.get(query.school));
  const page = searchPage({
    site,
    params,
    now: ports.now(),
    place,
    typedPlace: typed,
    places,
    schoolName: school && toSchoolName(school),
    isPartlyRead: visit.isPartlyRead || params.query.place !== visit.params.query.place,
    isTest: visit.mode === 'test',
    ...(await results(ports, visit.mode, params)),
  });
  return sendPage(page, { keep: params.key === undefined ? 'shared' : 'none' });
}

/** A position that is not, or no longer, one of this list begins it again. */
async function results(ports: Ports, mode: 'live' | 'test', params: PageParams): Promise<Results> {
  try {
    return await readResults(ports, mode, params);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid_cursor') throw error;
    return readResults(ports, mode, changed(params, {}));
  }
}

/** Without what goes without saying. */
function tidy(params: PageParams): PageParams {
  const { radiusKm } = params.query;
  return changed(params, radiusKm === DEFAULT_RADIUS_KM ? { radiusKm: undefined } : {});
}
