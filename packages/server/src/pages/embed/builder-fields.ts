import {
  DEFAULT_RADIUS_KM,
  GRADES,
  SECTOR_CODES,
  SECTORS,
  type Facets,
  type Offer,
} from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../html.js';
import { checkList, segments } from '../hosted/choices.js';
import { icon } from '../hosted/icons.js';
import type { AskedPlace } from '../hosted/place-field.js';
import { gradeName } from '../hosted/search-form.js';
import type { Site } from '../hosted/site.js';
import { textsOf } from '../hosted/texts/index.js';
import { verbatim } from '../hosted/verbatim.js';
import { weekChoice } from '../hosted/week-choice.js';
import type { Wish } from '../hosted/wish.js';

/** Sites are spoken to in French. */
const FRENCH = textsOf({});

/** What is chosen so far. */
export interface BuilderView extends AskedPlace {
  site: Site;
  wish: Wish;
  now: Date;
  /** The offer whose form is shown; what was typed for one, when it is none. */
  offer?: Offer | undefined;
  typedOffer?: string | undefined;
  /** Why the key cannot be used, if it cannot. */
  keyError?: string | undefined;
  /** Offers that these choices find, while they can be counted. */
  total?: number | undefined;
  facets: Facets;
}

export function keyField({ wish, keyError }: BuilderView): Html {
  return line(
    { name: 'key', label: 'Votre clé publique', optional: 'facultatif pour essayer', longest: 100 },
    { value: wish.key, error: keyError, example: 'pk_live_…' },
  );
}

export function offerField({ wish, typedOffer }: BuilderView): Html {
  const hint = 'L’adresse de sa page, ou son numéro.';
  const error = typedOffer && 'Nous ne trouvons pas cette offre. Ouvrez sa page et copiez l’adresse entière.';
  return line(
    { name: 'offer-id', label: 'Quelle offre ?', hint, longest: 500 },
    { value: typedOffer ?? wish.looks?.['offer-id'], error, example: 'of_…' },
  );
}

export function radiusField({ wish: { query } }: BuilderView): Html {
  return number('radius-km', 'Jusqu’à quelle distance, en km ?', query.radiusKm, DEFAULT_RADIUS_KM);
}

/** Offers that a list shows before more are asked for, unless told. */
const USUAL_PAGE = 20;

export function pageSizeField({ wish: { query } }: BuilderView): Html {
  return number('page-size', 'Combien d’offres d’abord ?', query.limit, USUAL_PAGE);
}

export function gradeField({ wish: { query } }: BuilderView): Html {
  const grades = GRADES.map((value) => ({
    value,
    label: gradeName(FRENCH, value),
    isChosen: query.grade === value,
  }));
  return html`<fieldset class="seg2">
    <legend class="label">Pour quelle classe ?</legend>
    ${segments('grade', 'radio', [{ value: '', label: 'Toutes', isChosen: !query.grade }, ...grades])}
  </fieldset>`;
}

const OPTIONAL = 'facultatif';

export function wordsField({ wish: { query } }: BuilderView): Html {
  const hint = 'Par exemple animaux. Laissez vide pour tout montrer.';
  return line(
    { name: 'q', label: 'Un métier, un thème', optional: OPTIONAL, hint, longest: 200 },
    { value: query.q },
  );
}

export function employerField({ wish: { query } }: BuilderView): Html {
  const hint = 'Son nom exact : sa page « Nos stages », par exemple.';
  return line(
    { name: 'employer', label: 'Une seule structure', optional: OPTIONAL, hint, longest: 150 },
    { value: query.employer },
  );
}

export function schoolField({ wish: { query } }: BuilderView): Html {
  const hint = 'Son numéro (UAI) : montre aussi les offres réservées à ses élèves.';
  return line(
    { name: 'school', label: 'Un établissement', optional: OPTIONAL, hint, longest: 8 },
    { value: query.school },
  );
}

export function weeksField({ wish: { query }, facets, now }: BuilderView): Html {
  const chosen = query.weeks ?? [];
  const body = weekChoice(FRENCH, { grade: query.grade, chosen, counts: facets.weeks, now });
  return more('Certaines semaines', chosen.length, body);
}

export function sectorsField({ wish: { query } }: BuilderView): Html {
  const choices = SECTOR_CODES.map((value) => ({
    value,
    label: SECTORS[value],
    isChosen: query.sectors?.includes(value) ?? false,
  }));
  return more('Certains secteurs', (query.sectors ?? []).length, checkList('sectors', choices));
}

interface Line {
  name: string;
  label: string;
  optional?: string;
  hint?: string;
  longest: number;
}

function line(
  { name, label, optional, hint, longest }: Line,
  {
    value = '',
    error,
    example,
  }: { value?: string | undefined; error?: string | undefined; example?: string },
): Html {
  const told = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="${error ? 'field field--bad' : 'field'}">
    <label class="label" for="${name}"
      >${label} ${optional && html`<span class="opt">(${optional})</span>`}</label
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
      ${example && html`placeholder="${example}"`}
      ${told && html`aria-describedby="${told}"`}
      ${error && html`aria-invalid="true"`}
    />
    ${error && html`<p class="error" id="${name}-error">${icon('alert')}<span>${error}</span></p>`}
  </div>`;
}

function number(name: string, label: string, value: number | undefined, usual: number): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${label}</label>
    <input
      class="input"
      id="${name}"
      name="${name}"
      type="number"
      min="1"
      max="100"
      value="${String(value ?? '')}"
      placeholder="${String(usual)}"
    />
  </div>`;
}

/** Choices behind a title; open where there is one already. */
export function more(title: string, chosen: number, body: Html): Html {
  return html`<details ${chosen > 0 && 'open'}>
    <summary>
      ${icon('next')}${title}${chosen > 0 && html`<span class="btn__n">${String(chosen)}</span>`}
    </summary>
    ${body}
  </details>`;
}
