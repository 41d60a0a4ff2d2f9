import { DEFAULT_RADIUS_KM, schoolYearOf, sortsFor, sortUsed } from '@1eleve1stage/sdk/rules';
import { announcedPath } from '../pages/elements.js';
import { html, type Html } from '../pages/html.js';
import { offerCard } from '../pages/card.js';
import { criteriaChips } from './chips.js';
import { interpretationNote } from './interpretation-note.js';
import { emptyResults } from './empty-results.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { placeName } from '../pages/place-field.js';
import { searchForm } from '../pages/search-form.js';
import type { SearchView } from '../pages/search-view.js';
import { offerPath, searchPath } from '../pages/site.js';
import { inFrench, quoting } from '../pages/texts/in-french.js';
import { textsOf, type Texts } from '../pages/texts/index.js';
import { changed, inLanguage, writePageParams } from '../pages/page-params.js';

/** Where what was found is told. */
const RESULTS = 'offres';

/** The search and its results, on one page. */
export function searchPage(view: SearchView): string {
  const { params, total, place } = view;
  const texts = textsOf(params);
  const title = texts.search.title(place?.name, params.query.employer);
  const description = texts.search.description(total, whereOf(view, texts));
  // One address for what is the same to everybody: no key, no theme, the first page.
  const common = { query: { ...params.query, cursor: undefined, limit: undefined } };
  return toHostedPage(view.site, {
    title,
    theme: params.theme,
    lang: params.lang,
    pathIn: (lang) => announcedPath(inLanguage(params, lang)),
    shared: { pathIn: (lang) => searchPath(inLanguage(common, lang)), description },
    skipTo: { id: RESULTS, words: texts.results.skip },
    isIndexed: !params.key && !params.query.cursor && total > 0,
    body: html`<div class="lead-in">
        <h1 class="h1">${quoting(texts, title, place?.name, params.query.employer)}</h1>
        ${view.isTest && trialNote(texts)}
      </div>
      <div class="columns">
        <div class="columns__side">${searchForm(view)}</div>
        <div class="columns__main stack">
          ${view.isPartlyRead && html`<p class="note">${texts.results.partlyRead}</p>`}
          ${view.typedPlace === undefined ? results(view) : placeChoice(view)}
        </div>
      </div>`,
  });
}

/** Said on every page of the test mode. */
export function trialNote({ page }: Texts): Html {
  return html`<p class="note note--trial"><b>${page.testTitle}</b> ${page.testText}</p>`;
}

/** Around which place, and in which school year where that is not the present one. */
function whereOf(view: SearchView, { search, weeks: texts }: Texts): string {
  const { year, weeks } = view.params.query;
  const { name, radiusKm = DEFAULT_RADIUS_KM } = centreOf(view) ?? {};
  const where = name === undefined ? search.anywhere : search.near(radiusKm, name);
  const isTold = year !== undefined && year !== schoolYearOf(view.now) && !weeks?.length;
  return isTold ? `${where}, ${texts.inYear(year)}` : where;
}

/** The place that was asked for, or read among the words where offers are near it. */
function centreOf({
  place,
  params,
  interpretation,
}: SearchView): { name: string; radiusKm?: number | undefined } | undefined {
  if (place) return { name: place.name, radiusKm: params.query.radiusKm };
  return interpretation?.place?.radiusKm === undefined ? undefined : interpretation.place;
}

function results(view: SearchView): Html {
  const { total, params, site, offers } = view;
  const texts = textsOf(params);
  if (total === 0) {
    return html`${criteriaChips(view)}
      <h2 class="h2" id="${RESULTS}">${texts.empty.title}</h2>
      ${interpretationNote(view)} ${emptyResults(view)}`;
  }
  const scene = {
    href: ({ id }: { id: (typeof offers)[number]['id'] }) => site.base + offerPath(id, params),
    weeks: params.query.weeks ?? [],
    year: params.query.year,
    wheelchair: params.query.wheelchair,
    now: view.now,
    areas: view.areas,
    level: 3 as const,
    texts,
  };
  return html`${criteriaChips(view)}
    <div class="bar">
      <div class="bar__t">
        <h2 class="h2" id="${RESULTS}">${texts.words.offers(total)}</h2>
        <p class="small muted">
          ${params.query.cursor ? texts.results.next : ''}${quoting(texts, whereOf(view, texts), centreOf(view)?.name)}
        </p>
      </div>
      ${sorts(view)}
    </div>
    ${interpretationNote(view)}
    <ol class="cards">
      ${offers.map((offer) => html`<li>${offerCard(offer, scene)}</li>`)}
    </ol>
    ${pages(view)} ${total > 0 && posterLink(view)}`;
}

function sorts({ site, params, place, total, interpretation }: SearchView): Html | false {
  const { sort, q } = params.query;
  const { results: texts } = textsOf(params);
  const read = interpretation?.place;
  const search = { place: place ?? read, words: read ? interpretation.kept : q, isPlaceRead: !!read };
  const possible = sortsFor(search);
  const [usual] = possible;
  const current = sortUsed(sort, search);
  if (total < 2 || possible.length < 2) return false;
  const links = possible.map(
    (one) =>
      html`<li>
        <a
          href="${site.base}${searchPath(changed(params, { sort: one === usual ? undefined : one }))}"
          ${one === current && html`aria-current="true"`}
          >${texts.sorts[one]}</a
        >
      </li>`,
  );
  return html`<nav class="sorts" aria-label="${texts.sort}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function pages({ site, params, nextCursor, offers, total }: SearchView): Html | false {
  const { cursor } = params.query;
  const { results: texts } = textsOf(params);
  if (!cursor && nextCursor === null) return false;
  const next = nextCursor !== null && `${site.base}${searchPath(changed(params, { cursor: nextCursor }))}`;
  const first = `${site.base}${searchPath(changed(params, {}))}`;
  return html`<nav class="end" aria-label="${texts.pages}">
    ${!cursor && html`<p class="small muted num">${texts.shown(offers.length, total)}</p>`}
    <p class="actions">
      ${cursor && html`<a class="btn" href="${first}">${icon('back')}${texts.first}</a>`}
      ${next && html`<a class="btn" rel="next" href="${next}">${texts.more}${icon('next')}</a>`}
    </p>
  </nav>`;
}

function posterLink({ site, params }: SearchView): Html {
  const path = `/s/poster${writePageParams(changed(params, {}))}`;
  return html`<p class="small muted">
    <a href="${site.base}${path}">${textsOf(params).results.poster}</a>
  </p>`;
}

function placeChoice({ site, params, places = [], typedPlace = '' }: SearchView): Html {
  const all = textsOf(params);
  const { results: texts } = all;
  const links = places.map(
    (place) =>
      html`<li>
        <a class="way" href="${site.base}${searchPath(changed(params, { place: place.code }))}">
          <span>${inFrench(all, placeName(place))}</span
          ><span class="muted">${inFrench(all, place.department.name)}</span>
        </a>
      </li>`,
  );
  return html`<h2 class="h2" id="${RESULTS}">
      ${places.length > 0 ? texts.whichPlace(typedPlace) : texts.noPlace(typedPlace)}
    </h2>
    ${
      places.length > 0
        ? html`<ul class="ways">
            ${links}
          </ul>`
        : html`<p>${texts.noPlaceAdvice}</p>`
    }`;
}
