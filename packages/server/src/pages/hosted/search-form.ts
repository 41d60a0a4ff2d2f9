import {
  DEFAULT_RADIUS_KM,
  GRADES,
  RINGS_KM,
  SECTOR_CODES,
  SECTORS,
  type Facets,
} from '@1eleve1stage/sdk/contract';
import { GRADE_NAMES } from '../../rules/french-names.js';
import { counted, inDigits } from '../../rules/french-words.js';
import { html, type Html } from '../html.js';
import { checkList, segments, type Choice } from './choices.js';
import { icon } from './icons.js';
import { placeField } from './place-field.js';
import type { SearchView } from './search-view.js';
import { verbatim } from './verbatim.js';
import { weekChoice } from './week-choice.js';

/** Sectors that are shown before all others are asked for. */
const FIRST_SECTORS = 8;

const PLACE = {
  label: 'Près de quelle commune ?',
  example: 'Nom ou code postal',
  several: 'Plusieurs communes ont ce nom. Choisis la tienne dans la liste.',
  none: 'Nous ne trouvons pas cette commune. Vérifie le nom ou le code postal.',
};

/** What to search by: three questions, then the rest behind one more. A form like any other. */
export function searchForm(view: SearchView): Html {
  const { site, wish } = view;
  return html`<form
    class="search"
    role="search"
    action="${site.base}/s/search"
    aria-label="Chercher un stage"
  >
    ${kept(view)}
    <fieldset class="seg2">
      <legend class="label">Ta classe</legend>
      ${segments('grade', 'radio', gradeChoices(view))}
    </fieldset>
    <div>
      <label class="label" for="q">Un métier, une envie</label>
      <input
        class="input"
        id="q"
        name="q"
        value="${verbatim(wish.query.q ?? '')}"
        maxlength="200"
        autocomplete="off"
        placeholder="animaux, boulanger, dessin…"
      />
    </div>
    ${placeField(view, PLACE)}
    <button class="btn btn--primary btn--wide">${icon('search')}Chercher</button>
    ${moreCriteria(view)}
  </form>`;
}

/** What the form does not show, and must not lose. */
function kept({ wish }: SearchView): Html[] {
  const { employer, school, isPublic, sort, limit } = wish.query;
  const hidden = {
    employer,
    school,
    public: isPublic,
    sort,
    'page-size': limit,
    key: wish.key,
    theme: wish.theme,
  };
  return Object.entries(hidden).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${String(value)}" />`],
  );
}

function gradeChoices({ wish, facets }: SearchView): Choice[] {
  const { grade } = wish.query;
  const counts = facets.grade ?? [];
  return [
    { value: '', label: 'Toutes', isChosen: grade === undefined },
    ...GRADES.map((value) => ({
      value,
      label: gradeName(value),
      isChosen: grade === value,
      total: totalOf(counts, value),
    })),
  ];
}

/** A grade with its ending raised, as it is written by hand. */
export function gradeName(grade: (typeof GRADES)[number]): Html {
  const name = GRADE_NAMES[grade];
  const [, digit = name, ending = ''] = /^(\d)(.*)$/.exec(name) ?? [];
  return html`${digit}<sup>${ending}</sup>`;
}

function totalOf<Value>(counts: readonly { value: Value; total: number }[], value: Value): string {
  return inDigits(counts.find((count) => count.value === value)?.total ?? 0);
}

function moreCriteria(view: SearchView): Html {
  const { query } = view.wish;
  const active = [query.weeks?.length, query.sectors?.length, query.wheelchair, query.radiusKm].filter(
    Boolean,
  );
  return html`<details class="more">
    <summary class="btn btn--wide">
      ${icon('sliders')}Plus de critères
      ${active.length > 0 && html`<span class="btn__n">${String(active.length)}<span class="vh"> actifs</span></span>`}
    </summary>
    <div class="more__in">
      ${view.place && radiusChoice(view)}
      <fieldset>
        <legend class="label">Quand ?</legend>
        <p class="hint">Du lundi au vendredi. Demande à ton établissement quelle semaine il a choisie.</p>
        ${weekChoice({ grade: query.grade, chosen: query.weeks ?? [], counts: view.facets.weeks, now: view.now })}
      </fieldset>
      <fieldset>
        <legend class="label">Secteurs</legend>
        ${sectorChoice(query.sectors ?? [], view.facets.sectors)}
      </fieldset>
      <fieldset>
        <legend class="label">Accès</legend>
        ${checkList('wheelchair', [{ value: 'true', label: 'Accessible en fauteuil roulant', isChosen: query.wheelchair === true }])}
      </fieldset>
      <button class="btn btn--primary btn--wide">${icon('search')}Chercher avec ces critères</button>
    </div>
  </details>`;
}

function radiusChoice({ wish, facets }: SearchView): Html {
  const rings = facets.radiusKm ?? [];
  const chosen = wish.query.radiusKm ?? DEFAULT_RADIUS_KM;
  const all = RINGS_KM.some((km) => km === chosen) ? RINGS_KM : [...RINGS_KM, chosen].sort((a, b) => a - b);
  const choices = all.map((km) => ({
    value: String(km),
    label: `${km} km`,
    isChosen: km === chosen,
    // A ring counts what lies between it and the one before.
    total: inDigits(rings.reduce((sum, { value, total }) => sum + (value <= km ? total : 0), 0)),
  }));
  return html`<fieldset class="seg3">
    <legend class="label">Jusqu’à quelle distance ?</legend>
    ${segments('radius-km', 'radio', choices)}
  </fieldset>`;
}

function sectorChoice(chosen: readonly string[], counts: Facets['sectors'] = []): Html {
  const choices = SECTOR_CODES.map((code) => ({
    value: code,
    label: SECTORS[code],
    isChosen: chosen.includes(code),
    count: counts.find(({ value }) => value === code)?.total ?? 0,
  }))
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
    .map(({ count, ...choice }) => ({ ...choice, total: inDigits(count) }));
  const first = Math.max(FIRST_SECTORS, chosen.length);
  return html`${checkList('sectors', choices.slice(0, first))}
    <details>
      <summary>
        ${icon('next')}Voir les ${counted(SECTOR_CODES.length - first, 'autre secteur', 'autres secteurs')}
      </summary>
      ${checkList('sectors', choices.slice(first))}
    </details>`;
}
