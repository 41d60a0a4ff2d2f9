import { html, type TemplateResult } from 'lit';
import type { CriteriaTexts, Texts } from '../words/catalogues.js';
import { criteriaTextsIn } from '../words/criteria.js';
import type { Language } from '../words/language.js';
import { icon } from '../kit/icons.js';
import { chevronPath, crossPath } from '../kit/sign-icons.js';
import { calendarPath } from '../offer/fact-icons.js';
import type { Criteria, Scope } from '../state/criteria.js';
import type { Found } from '../state/search-state.js';
import { loosened, type WayOut } from '../state/ways-out.js';
import type { Acts } from '../view/screen-acts.js';
import { interpretationOf } from './interpretation.js';
import type { Layout } from '../view/screen-view.js';

const widenPath =
  'M12 3.5v17M3.5 12h17M9.5 6 12 3.5 14.5 6M9.5 18l2.5 2.5 2.5-2.5M6 9.5 3.5 12 6 14.5M18 9.5l2.5 2.5-2.5 2.5';

const listPath = 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5h.1M4 12h.1M4 17.5h.1';

type EmptyTexts = CriteriaTexts['empty'];

const paths: Record<WayOut['loosen'], string> = {
  radiusKm: widenPath,
  place: widenPath,
  weeks: calendarPath,
  year: calendarPath,
  sectors: listPath,
  q: crossPath,
  wheelchair: crossPath,
};

export interface EmptyView {
  layout: Layout;
  found: Found;
  scope: Scope;
  texts: Texts;
  language: Language;
}

/** Nothing found, and never a dead end: what to loosen, and how many offers each gives. */
export function emptyResults(view: EmptyView, acts: Acts): TemplateResult {
  const { empty } = criteriaTextsIn(view.language);
  // Of a list without a form nobody set the criteria.
  const isList = view.layout === 'offers';
  return html`<div class="stack-l">
    <div class="stack-s">
      <h3 class="h2" id="results-title" tabindex="-1">${isList ? empty.none : empty.title}</h3>
      <p class="muted">${advice(view, empty)}</p>
    </div>
    ${interpretationOf(view.found)?.interpretationNote(view, acts)}
    <ul class="widen">
      ${view.found.ways.map((way) => html`<li>${wayOut(way, view, acts)}</li>`)}
    </ul>
  </div>`;
}

/** The first way out is named, unless another costs as much, or more as the place may. */
function advice({ layout, found }: EmptyView, empty: EmptyTexts): string {
  const [first, ...others] = found.ways;
  if (!first) return layout === 'offers' ? empty.later : empty.nothing;
  const isOneOfMany = others.some(({ total }) => total >= first.total);
  return isOneOfMany ? empty.widen : `${empty.because[first.loosen]} ${empty.widen}`;
}

function wayOut(
  way: WayOut,
  { found: { criteria }, texts, language }: EmptyView,
  acts: Acts,
): TemplateResult {
  const { empty } = criteriaTextsIn(language);
  const follow = (): void => {
    acts.edit(loosened(criteria, way));
    acts.search('button');
  };
  return html`<button class="widen__b" type="button" @click=${follow}>
    ${icon(paths[way.loosen])}
    <span
      >${empty.gives(inWords(way, criteria, empty))} <strong>${texts.results.total(way.total)}</strong></span
    >
    ${icon(chevronPath)}
  </button>`;
}

function inWords(
  way: WayOut,
  criteria: Criteria,
  { only, without, radius, year, ...texts }: EmptyTexts,
): string {
  const { words, radiusKm } = loosened(criteria, way);
  if (way.loosen === 'q') return words ? only(words) : without(criteria.words);
  if (way.loosen === 'year') return year(way.query.year);
  return way.loosen === 'radiusKm' ? radius(radiusKm) : texts[way.loosen];
}
