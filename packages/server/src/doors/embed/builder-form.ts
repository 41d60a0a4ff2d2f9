import {
  ELEMENT_ATTRIBUTES,
  ELEMENT_NAMES,
  schoolYearOf,
  sentence,
  type ElementName,
} from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { checkList, segments } from '../pages/choices.js';
import { textsOf } from '../pages/texts/index.js';
import {
  employerField,
  gradeField,
  keyField,
  more,
  offerField,
  pageSizeField,
  placeSetting,
  radiusField,
  schoolField,
  sectorsField,
  weeksField,
  wordsField,
  type BuilderView,
} from './builder-fields.js';
import { embedTextsOf } from './texts/index.js';

/** The choices, as a form like any other: which element, then what makes sense for it. */
export function builderForm(view: BuilderView): Html {
  const { site, wish, lang } = view;
  const { page, settings } = embedTextsOf(lang);
  const chosen = wish.element ?? 'search';
  const elements = ELEMENT_NAMES.map((value) => {
    const { name, purpose } = settings.elements[value];
    return { value, label: name, hint: purpose, isChosen: value === chosen };
  });
  return html`<form class="search" action="${site.base}/embed" data-builder aria-label="${page.region}">
    ${lang !== 'fr' && html`<input type="hidden" name="lang" value="${lang}" />`}
    <fieldset class="seg1">
      <legend class="label">${settings.element}</legend>
      ${segments('element', 'radio', elements)}
    </fieldset>
    ${keyField(view)}
    <div class="search" data-settings>${ELEMENT_ATTRIBUTES[chosen].map((name) => FIELDS[name](view))}</div>
    ${everywhere(view)}
    <button class="btn btn--primary btn--wide">${page.go}</button>
  </form>`;
}

/** The field of each setting. */
const FIELDS: Record<(typeof ELEMENT_ATTRIBUTES)[ElementName][number], (view: BuilderView) => Html> = {
  publisher: publisherField,
  q: wordsField,
  place: placeSetting,
  'radius-km': radiusField,
  grade: gradeField,
  year: yearField,
  weeks: weeksField,
  sectors: sectorsField,
  employer: employerField,
  school: schoolField,
  'page-size': pageSizeField,
  locked: lockedField,
  'first-view': firstView,
  'offer-id': offerField,
  address: addressField,
};

/** Whose offers; one that an address named, as it is. */
function publisherField({ wish, lang }: BuilderView): Html {
  const { choices, ...texts } = embedTextsOf(lang).settings.publisher;
  const asked = wish.query.publisher ?? '';
  const all = asked in choices ? choices : { ...choices, [asked]: asked };
  return oneOf('publisher', { ...texts, choices: all }, asked);
}

/** The present school year goes without saying, so that the code of a site is right in the years to come. */
function yearField({ wish, now, lang }: BuilderView): Html {
  const { label, hint, present } = embedTextsOf(lang).settings.year;
  const { year } = wish.query;
  const next = schoolYearOf(now) + 1;
  const named = [next, ...(year === undefined || year === next ? [] : [year])].map((one) => ({
    value: String(one),
    label: sentence(textsOf({ lang }).weeks.inYear(one)),
    isChosen: one === year,
  }));
  return html`<fieldset aria-describedby="year-hint">
    <legend class="label">${label}</legend>
    <p class="hint" id="year-hint">${hint}</p>
    ${segments('year', 'radio', [{ value: '', label: present, isChosen: year === undefined }, ...named])}
  </fieldset>`;
}

function lockedField({ wish, lang }: BuilderView): Html {
  const { locked, lockable } = embedTextsOf(lang).settings;
  const fixed = wish.looks?.locked?.split(',') ?? [];
  const kept = Object.entries(lockable).map(([value, label]) => ({
    value,
    label,
    isChosen: fixed.includes(value),
  }));
  return more(locked, fixed.length, checkList('locked', kept));
}

function firstView({ wish, lang }: BuilderView): Html {
  return oneOf('first-view', embedTextsOf(lang).settings.firstView, wish.looks?.['first-view']);
}

function addressField({ wish, lang }: BuilderView): Html {
  const { label, keep, hint } = embedTextsOf(lang).settings.address;
  const isChosen = wish.looks?.address === 'page';
  return html`<fieldset aria-describedby="address-hint">
    <legend class="label">${label}</legend>
    <p class="hint" id="address-hint">${hint}</p>
    ${segments('address', 'checkbox', [{ value: 'page', label: keep, isChosen }])}
  </fieldset>`;
}

/** How it is shown, whatever it is. */
function everywhere({ wish, lang }: BuilderView): Html {
  const { language, theme } = embedTextsOf(lang).settings;
  return html`${oneOf('language', language, wish.looks?.language)} ${oneOf('theme', theme, wish.theme)}`;
}

interface Question {
  label: string;
  hint: string;
  choices: Record<string, string>;
}

function oneOf(name: string, { label, hint, choices }: Question, chosen = ''): Html {
  const all = Object.entries(choices).map(([value, label]) => ({ value, label, isChosen: value === chosen }));
  return html`<fieldset aria-describedby="${name}-hint">
    <legend class="label">${label}</legend>
    <p class="hint" id="${name}-hint">${hint}</p>
    ${segments(name, 'radio', all)}
  </fieldset>`;
}
