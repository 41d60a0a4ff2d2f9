import {
  ELEMENT_ATTRIBUTES,
  ELEMENT_NAMES,
  schoolYearOf,
  sentence,
  type ElementName,
} from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { checkList, segments, type Choice } from '../pages/choices.js';
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
  const { site, params, lang } = view;
  const { page, settings } = embedTextsOf(lang);
  const chosen = params.element ?? 'search';
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
  'as-typed': asTypedField,
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
function publisherField({ params, lang }: BuilderView): Html {
  const { choices, ...texts } = embedTextsOf(lang).settings.publisher;
  const asked = params.query.publisher ?? '';
  const all = asked in choices ? choices : { ...choices, [asked]: asked };
  return oneOf('publisher', { ...texts, choices: all }, asked);
}

function asTypedField({ params, lang }: BuilderView): Html {
  const { label, keep, hint } = embedTextsOf(lang).settings.asTyped;
  return tickable(
    { name: 'as-typed', label, hint },
    { value: 'true', label: keep, isChosen: params.query.asTyped === true },
  );
}

/** The present school year goes without saying, so that the code of a site is right in the years to come. */
function yearField({ params, now, lang }: BuilderView): Html {
  const { label, hint, present } = embedTextsOf(lang).settings.year;
  const { year } = params.query;
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

function lockedField({ params, lang }: BuilderView): Html {
  const { locked, lockable } = embedTextsOf(lang).settings;
  const fixed = params.looks?.locked?.split(',') ?? [];
  const kept = Object.entries(lockable).map(([value, label]) => ({
    value,
    label,
    isChosen: fixed.includes(value),
  }));
  return more(locked, fixed.length, checkList('locked', kept));
}

function firstView({ params, lang }: BuilderView): Html {
  return oneOf('first-view', embedTextsOf(lang).settings.firstView, params.looks?.['first-view']);
}

function addressField({ params, lang }: BuilderView): Html {
  const { label, keep, hint } = embedTextsOf(lang).settings.address;
  const isChosen = params.looks?.address === 'page';
  return tickable({ name: 'address', label, hint }, { value: 'page', label: keep, isChosen });
}

/** A setting that is one box to tick. */
function tickable(
  { name, label, hint }: { name: string; label: string; hint: string },
  choice: Choice,
): Html {
  return html`<fieldset aria-describedby="${name}-hint">
    <legend class="label">${label}</legend>
    <p class="hint" id="${name}-hint">${hint}</p>
    ${segments(name, 'checkbox', [choice])}
  </fieldset>`;
}

/** How it is shown, whatever it is. */
function everywhere({ params, lang }: BuilderView): Html {
  const { language, theme } = embedTextsOf(lang).settings;
  return html`${oneOf('language', language, params.looks?.language)} ${oneOf('theme', theme, params.theme)}`;
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
