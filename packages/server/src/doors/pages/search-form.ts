import {
  DEFAULT_RADIUS_KM,
  GRADES,
  LONGEST_WORDS,
  radiiToChoose,
  SECTOR_CODES,
  type Facets,
  type Grade,
} from '@1eleve1stage/sdk/contract';
import { html, type Html, verbatim } from './html.js';
import { checkList, countOf, segments, type Choice } from './choices.js';
import { icon } from './icons.js';
import { placeField, type AskedPlace } from './place-field.js';
import type { SearchView } from './search-view.js';
import { textsOf, type Texts } from './texts/index.js';
import { weekChoice } from './week-choice.js';

/** Sectors that are shown before all others are asked for. */
const FIRST_SECTORS = 8;

/** The form to search by: three questions, then the rest behind one more. A form like any other. */
export function searchForm(view: SearchView): Html {
  const { site, params } = view;
  const { search: texts } = textsOf(params);
  return html`<form class="search" role="search" action="${site.base}/s/search" aria-label="${texts.region}">
    ${kept(view)} ${searchQuestions(view)} ${moreCriteria(view)}
  </form>`;
}

/** The three questions and their button; grades with what each would find, where that was counted. */
export function searchQuestions(view: Pick<SearchView, 'params'> & AskedPlace & { facets?: Facets }): Html {
  const { query } = view.params;
  const { search: texts } = textsOf(view.params);
  return html`<fieldset class="seg2">
      <legend class="label">${texts.grade}</legend>
      ${segments('grade', 'radio', gradeChoices(view))}
    </fieldset>
    <div>
      <label class="label" for="q">${texts.words}</label>
      <input
        class="input"
        id="q"
        name="q"
        value="${verbatim(query.q ?? '')}"
        maxlength="${String(LONGEST_WORDS)}"
        autocomplete="off"
        placeholder="${texts.wordsExample}"
      />
    </div>
    ${placeField(view, texts.place)}
    <button class="btn btn--primary btn--wide">${icon('search')}${texts.go}</button>`;
}

/** Hidden fields: what the form does not show, and must not lose. */
function kept({ params }: SearchView): Html[] {
  const { publisher, employer, school, isPublic, sort, limit, year } = params.query;
  const hidden = {
    publisher,
    employer,
    school,
    public: isPublic,
    sort,
    'page-size': limit,
    year,
    key: params.key,
    theme: params.theme,
    lang: params.lang,
  };
  return Object.entries(hidden).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${String(value)}" />`],
  );
}

function gradeChoices({ params, facets }: Pick<SearchView, 'params'> & { facets?: Facets }): Choice[] {
  const { grade } = params.query;
  const texts = textsOf(params);
  return [
    { value: '', label: texts.search.anyGrade, isChosen: grade === undefined },
    ...GRADES.map((value) => ({
      value,
      label: gradeName(texts, value),
      isChosen: grade === value,
      ...(facets && { total: countOf(texts, totalOf(facets.grade, value)) }),
    })),
  ];
}

/** A grade with its ending raised, as it is written by hand. */
export function gradeName({ words }: Texts, grade: Grade): Html {
  const name = words.grades[grade];
  const [raised = '', digit = '', ending = ''] = /^(\d)([a-z]+)/.exec(name) ?? [];
  return html`${digit}<sup>${ending}</sup>${name.slice(raised.length)}`;
}

function totalOf<Value>(
  counts: readonly { value: Value; total: number }[] | undefined,
  value: Value,
): number {
  return counts?.find((count) => count.value === value)?.total ?? 0;
}

function moreCriteria(view: SearchView): Html {
  const { query } = view.params;
  const texts = textsOf(view.params);
  const { search } = texts;
  // A radius counts around the place that was asked for, or read among the words.
  const isAround = view.place !== undefined || view.interpretation?.place !== undefined;
  const active = [
    query.weeks?.length,
    query.sectors?.length,
    query.wheelchair,
    isAround && query.radiusKm,
  ].filter(Boolean);
  return html`<details class="more">
    <summary class="btn btn--wide">
      ${icon('sliders')}${search.more}
      ${active.length > 0 && html`<span class="btn__n">${String(active.length)}<span class="vh">${search.active}</span></span>`}
    </summary>
    <div class="more__in">
      ${isAround && radiusChoice(view)}
      <fieldset>
        <legend class="label">${search.weeks}</legend>
        <p class="hint">${search.whenHint}</p>
        ${weekChoice(texts, { ...query, counts: view.facets.weeks, now: view.now })}
      </fieldset>
      <fieldset>
        <legend class="label">${search.sectors}</legend>
        ${sectorChoice(texts, query.sectors ?? [], view.facets.sectors)}
      </fieldset>
      <fieldset>
        <legend class="label">${search.access}</legend>
        ${checkList('wheelchair', [{ value: 'true', label: search.wheelchair, isChosen: query.wheelchair === true }])}
      </fieldset>
      <button class="btn btn--primary btn--wide">${icon('search')}${search.goMore}</button>
    </div>
  </details>`;
}

function radiusChoice({ params, facets }: SearchView): Html {
  const rings = facets.radiusKm ?? [];
  const texts = textsOf(params);
  const chosen = params.query.radiusKm ?? DEFAULT_RADIUS_KM;
  const choices = radiiToChoose(chosen).map((km) => ({
    value: String(km),
    label: `${km} km`,
    isChosen: km === chosen,
    // A ring counts what lies between it and the one before.
    total: countOf(
      texts,
      rings.reduce((sum, { value, total }) => sum + (value <= km ? total : 0), 0),
    ),
  }));
  return html`<fieldset class="seg3">
    <legend class="label">${texts.search.radius}</legend>
    ${segments('radius-km', 'radio', choices)}
  </fieldset>`;
}

function sectorChoice(texts: Texts, chosen: readonly string[], counts: Facets['sectors'] = []): Html {
  const choices = SECTOR_CODES.map((code) => ({
    value: code,
    label: texts.words.sectors[code],
    isChosen: chosen.includes(code),
    count: counts.find(({ value }) => value === code)?.total ?? 0,
  }))
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
    .map(({ count, ...choice }) => ({ ...choice, total: countOf(texts, count) }));
  const first = Math.max(FIRST_SECTORS, chosen.length);
  return html`${checkList('sectors', choices.slice(0, first))}
    <details>
      <summary>${icon('next')}${texts.search.otherSectors(SECTOR_CODES.length - first)}</summary>
      ${checkList('sectors', choices.slice(first))}
    </details>`;
}
