import { html, type TemplateResult } from 'lit';
import { criteriaTextsIn, type CriteriaTexts } from '../i18n/criteria.js';
import type { Language } from '../i18n/index.js';
import type { Texts } from '../i18n/texts.js';
import { icon } from '../icons.js';
import { calendarPath, chevronPath, crossPath } from '../answer/icons.js';
import type { CountedWidening, Widening } from '../state/widening.js';
import type { Acts } from '../components/acts.js';
import type { Layout } from '../components/screen.js';
import { listPath, widenPath } from './icons.js';

type EmptyTexts = CriteriaTexts['empty'];

const paths: Record<Widening['loosens'], string> = {
  radius: widenPath,
  everywhere: widenPath,
  weeks: calendarPath,
  sectors: listPath,
  words: crossPath,
  wheelchair: crossPath,
};

export interface EmptyView {
  layout: Layout;
  /** Undefined until they are counted. */
  ways: readonly CountedWidening[] | undefined;
  texts: Texts;
  language: Language;
}

/** Nothing found, and never a dead end: what to loosen, and how many offers each gives. */
export function emptyResults({ layout, ways, texts, language }: EmptyView, acts: Acts): TemplateResult {
  const { empty } = criteriaTextsIn(language);
  // Of a list without a form nobody set the criteria.
  const isList = layout === 'offers';
  return html`<div class="stack-l">
    <div class="stack-s">
      <h3 class="h2" id="results-title" tabindex="-1">${isList ? empty.none : empty.title}</h3>
      <p class="muted">${isList && ways?.length === 0 ? empty.later : advice(ways, empty)}</p>
    </div>
    <ul class="widen">
      ${ways?.map((way) => html`<li>${wayOut(way, { empty, texts }, acts)}</li>`)}
    </ul>
  </div>`;
}

function advice(ways: EmptyView['ways'], empty: EmptyTexts): string {
  if (!ways) return empty.counting;
  return ways.length > 0 ? empty.widen : empty.nothing;
}

function wayOut(
  way: CountedWidening,
  { empty, texts }: { empty: EmptyTexts; texts: Texts },
  acts: Acts,
): TemplateResult {
  const follow = (): void => {
    acts.edit(way.criteria);
    acts.search('button');
  };
  return html`<button class="widen__b" type="button" @click=${follow}>
    ${icon(paths[way.loosens])}
    <span>${wordsOf(way, empty)} <strong>${texts.results.total(way.total)}</strong></span>
    ${icon(chevronPath, 'flip')}
  </button>`;
}

function wordsOf({ loosens, criteria }: CountedWidening, empty: EmptyTexts): string {
  return loosens === 'radius' ? empty.radius(criteria.radiusKm) : empty[loosens];
}
