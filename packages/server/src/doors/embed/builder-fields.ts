import {
  DEFAULT_PAGE,
  DEFAULT_RADIUS_KM,
  GRADES,
  LEAST_RADIUS_KM,
  LONGEST_EMPLOYER,
  LONGEST_WORDS,
  MOST_A_PAGE,
  MOST_RADIUS_KM,
  SECTOR_CODES,
  type Facets,
  type Offer,
  type Language,
} from '@1eleve1stage/sdk/contract';
import { html, type Html, verbatim } from '../pages/html.js';
import { checkList, segments } from '../pages/choices.js';
import { icon } from '../pages/icons.js';
import { placeField, type AskedPlace } from '../pages/place-field.js';
import { gradeName } from '../pages/search-form.js';
import type { Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import { weekChoice } from '../pages/week-choice.js';
import type { PageParams } from '../pages/page-params.js';
import { embedTextsOf } from './texts/index.js';

/** The choices so far. */
export interface BuilderView extends AskedPlace {
  site: Site;
  /** Language of the page; the element has its own. */
  lang: Language;
  params: PageParams;
  now: Date;
  /** The offer whose form is shown; what was typed for one, when it is none. */
  offer?: Offer | undefined;
  typedOffer?: string | undefined;
  /** The publisher of the key. */
  publisherId?: string | undefined;
  /** Why the key cannot be used, if it cannot. */
  keyError?: 'unknown' | 'secret' | undefined;
  /** Offers that these choices find, while they can be counted. */
  total?: number | undefined;
  facets: Facets;
}

export function keyField({ params, keyError, lang }: BuilderView): Html {
  const { key: texts } = embedTextsOf(lang).settings;
  return line(
    { name: 'key', ...texts, longest: 100 },
    { value: params.key, error: keyError && texts[keyError], example: 'pk_live_…' },
  );
}

export function offerField({ params, typedOffer, lang }: BuilderView): Html {
  const { offer: texts, required } = embedTextsOf(lang).settings;
  return line(
    { name: 'offer-id', ...texts, required, longest: 500 },
    {
      value: typedOffer ?? params.looks?.['offer-id'],
      error: typedOffer && texts.unknown,
      example: 'of_…',
    },
  );
}

export function placeSetting(view: BuilderView): Html {
  return placeField(view, embedTextsOf(view.lang).settings.place);
}

export function radiusField({ params: { query }, lang }: BuilderView): Html {
  const { radius: label } = embedTextsOf(lang).settings;
  const limits = { least: LEAST_RADIUS_KM, most: MOST_RADIUS_KM, usual: DEFAULT_RADIUS_KM };
  return number({ name: 'radius-km', label, ...limits }, query.radiusKm);
}

export function pageSizeField({ params: { query }, lang }: BuilderView): Html {
  const { pageSize: label } = embedTextsOf(lang).settings;
  const limits = { least: 1, most: MOST_A_PAGE, usual: DEFAULT_PAGE };
  return number({ name: 'page-size', label, ...limits }, query.limit);
}

export function gradeField({ params: { query }, lang }: BuilderView): Html {
  const { settings } = embedTextsOf(lang);
  const grades = GRADES.map((value) => ({
    value,
    label: gradeName(textsOf({ lang }), value),
    isChosen: query.grade === value,
  }));
  return html`<fieldset class="seg2">
    <legend class="label">${settings.grade}</legend>
    ${segments('grade', 'radio', [{ value: '', label: settings.anyGrade, isChosen: !query.grade }, ...grades])}
  </fieldset>`;
}

export function wordsField({ params: { query }, lang }: BuilderView): Html {
  const { words } = embedTextsOf(lang).settings;
  return line({ name: 'q', ...words, longest: LONGEST_WORDS }, { value: query.q });
}

export function employerField({ params: { query }, lang }: BuilderView): Html {
  const { employer } = embedTextsOf(lang).settings;
  return line({ name: 'employer', ...employer, longest: LONGEST_EMPLOYER }, { value: query.employer });
}

export function schoolField({ params: { query }, lang }: BuilderView): Html {
  const { school } = embedTextsOf(lang).settings;
  return line({ name: 'school', ...school, longest: 8 }, { value: query.school });
}

export function weeksField({ params: { query }, facets, now, lang }: BuilderView): Html {
  const chosen = query.weeks ?? [];
  const body = weekChoice(textsOf({ lang }), { ...query, counts: facets.weeks, now });
  return more(embedTextsOf(lang).settings.weeks, chosen.length, body);
}

export function sectorsField({ params: { query }, lang }: BuilderView): Html {
  const names = textsOf({ lang }).words.sectors;
  const choices = SECTOR_CODES.map((value) => ({
    value,
    label: names[value],
    isChosen: query.sectors?.includes(value) ?? false,
  }));
  const title = embedTextsOf(lang).settings.sectors;
  return more(title, (query.sectors ?? []).length, checkList('sectors', choices));
}

interface Line {
  name: string;
  label: string;
  /** Said of the one that must be filled in: the others need not. */
  required?: string;
  hint?: string;
  longest: number;
}

function line(
  { name, label, required, hint, longest }: Line,
  {
    value = '',
    error,
    example,
  }: { value?: string | undefined; error?: string | undefined; example?: string },
): Html {
  const told = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="${error ? 'field field--bad' : 'field'}">
    <label class="label" for="${name}"
      >${label} ${required && html`<span class="opt">(${required})</span>`}</label
    >
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <input
      class="input"
      id="${name}"
      name="${name}"
      value="${verbatim(value)}"
      maxlength="${String(longest)}"
      autocomplete="off"
      spellcheck="false"
      ${required && html`aria-required="true"`}
      ${example && html`placeholder="${example}"`}
      ${told && html`aria-describedby="${told}"`}
      ${error && html`aria-invalid="true"`}
    />
    ${error && html`<p class="error" id="${name}-error">${icon('alert')}<span>${error}</span></p>`}
  </div>`;
}

interface Amount {
  name: string;
  label: string;
  least: number;
  most: number;
  usual: number;
}

function number({ name, label, least, most, usual }: Amount, value: number | undefined): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${label}</label>
    <input
      class="input"
      id="${name}"
      name="${name}"
      type="number"
      min="${String(least)}"
      max="${String(most)}"
      value="${String(value ?? '')}"
      placeholder="${String(usual)}"
    />
  </div>`;
}

/** Choices behind a title, which is heard with each; open where there is one already. */
export function more(title: string, chosen: number, body: Html): Html {
  return html`<details ${chosen > 0 && 'open'}>
    <summary>
      ${icon('next')}${title}${chosen > 0 && html`<span class="btn__n">${String(chosen)}</span>`}
    </summary>
    <fieldset>
      <legend class="vh">${title}</legend>
      ${body}
    </fieldset>
  </details>`;
}
