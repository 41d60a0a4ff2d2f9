import {
  DEFAULT_RADIUS_KM,
  GRADES,
  SECTOR_CODES,
  SECTORS,
  type Facets,
} from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../html.js';
import { checkList, segments } from '../hosted/choices.js';
import { icon } from '../hosted/icons.js';
import { gradeName } from '../hosted/search-form.js';
import { placeField, type AskedPlace } from '../hosted/place-field.js';
import type { Site } from '../hosted/site.js';
import { verbatim } from '../hosted/verbatim.js';
import { weekChoice } from '../hosted/week-choice.js';
import type { Wish } from '../hosted/wish.js';

/** What is chosen so far. */
export interface BuilderView extends AskedPlace {
  site: Site;
  wish: Wish;
  now: Date;
  /** Why the key cannot be used, if it cannot. */
  keyError?: string | undefined;
  /** Offers that these choices find, while they can be counted. */
  total?: number | undefined;
  facets: Facets;
}

/** The choices, as a form like any other. */
export function builderForm(view: BuilderView): Html {
  const { site, wish, facets, now } = view;
  const { query } = wish;
  const weeks = weekChoice({ grade: query.grade, chosen: query.weeks ?? [], counts: facets.weeks, now });
  return html`<form
    class="search"
    action="${site.base}/embed"
    data-builder
    aria-label="Ce que montre votre page"
  >
    ${keyField(view)} ${placeField(view, PLACE)} ${radius(view)}
    <fieldset class="seg2">
      <legend class="label">Pour quelle classe ?</legend>
      ${segments('grade', 'radio', [{ value: '', label: 'Toutes', isChosen: !query.grade }, ...GRADES.map((value) => ({ value, label: gradeName(value), isChosen: query.grade === value }))])}
    </fieldset>
    ${line('q', 'Un métier, un thème', query.q, 'Par exemple animaux. Laissez vide pour tout montrer.', 200)}
    ${line('employer', 'Une seule structure', query.employer, 'Son nom exact : sa page « Nos stages », par exemple.', 150)}
    ${line('school', 'Un établissement', query.school, 'Son numéro (UAI) : montre aussi les offres réservées à ses élèves.', 8)}
    ${more('Certaines semaines', (query.weeks ?? []).length, weeks)}
    ${more(
      'Certains secteurs',
      (query.sectors ?? []).length,
      checkList(
        'sectors',
        SECTOR_CODES.map((value) => ({
          value,
          label: SECTORS[value],
          isChosen: query.sectors?.includes(value) ?? false,
        })),
      ),
    )}
    ${looks(wish)}
    <button class="btn btn--primary btn--wide">Voir le résultat</button>
  </form>`;
}

const PLACE = {
  label: 'Autour de quelle commune ?',
  example: 'Nom ou code postal',
  several: 'Plusieurs communes ont ce nom : écrivez plutôt le code postal.',
  none: 'Nous ne trouvons pas cette commune. Vérifiez le nom ou le code postal.',
};

const CHANGEABLE = {
  place: 'La commune',
  grade: 'La classe',
  q: 'Le métier, le thème',
  weeks: 'Les semaines',
  sectors: 'Les secteurs',
};

/** How the choices are shown, rather than what. */
function looks({ theme, looks: { locked = '', language = '', 'first-view': view = '' } = {} }: Wish): Html {
  const one = (name: string, chosen: string, choices: Record<string, string>): Html =>
    segments(
      name,
      'radio',
      Object.entries(choices).map(([value, label]) => ({ value, label, isChosen: value === chosen })),
    );
  const fixed = locked.split(',').filter(Boolean);
  const kept = Object.entries(CHANGEABLE).map(([value, label]) => ({
    value,
    label,
    isChosen: fixed.includes(value),
  }));
  return html`${more('Ce que les élèves ne peuvent pas changer', fixed.length, checkList('locked', kept))}
    <fieldset>
      <legend class="label">D’abord</legend>
      ${one('first-view', view, { '': 'Les offres', form: 'Les questions' })}
    </fieldset>
    <fieldset>
      <legend class="label">Langue</legend>
      ${one('language', language, { '': 'Celle de la page', fr: 'Français', 'fr-x-facile': 'Français facile', en: 'English' })}
    </fieldset>
    <fieldset>
      <legend class="label">Couleurs</legend>
      ${one('theme', theme ?? '', { '': 'Selon la page', light: 'Claires', dark: 'Sombres' })}
    </fieldset>`;
}

function keyField({ wish, keyError }: BuilderView): Html {
  const isWrong = keyError !== undefined;
  return html`<div class="${isWrong ? 'field field--bad' : 'field'}">
    <label class="label" for="key"
      >Votre clé publique <span class="opt">(facultatif pour essayer)</span></label
    >
    <input
      class="input"
      id="key"
      name="key"
      value="${verbatim(wish.key ?? '')}"
      maxlength="100"
      autocomplete="off"
      spellcheck="false"
      placeholder="pk_live_…"
      ${isWrong && html`aria-invalid="true" aria-describedby="key-error"`}
    />
    ${isWrong && html`<p class="error" id="key-error">${icon('alert')}<span>${keyError}</span></p>`}
  </div>`;
}

function radius({ wish, place }: BuilderView): Html | false {
  if (!place) return false;
  const value = String(wish.query.radiusKm ?? DEFAULT_RADIUS_KM);
  return html`<div class="field">
    <label class="label" for="radius-km">Jusqu’à quelle distance, en km ?</label>
    <input class="input" id="radius-km" name="radius-km" type="number" min="1" max="100" value="${value}" />
  </div>`;
}

function line(
  name: 'q' | 'employer' | 'school',
  label: string,
  value: string | undefined,
  hint: string,
  longest: number,
): Html {
  return html`<div class="field">
    <label class="label" for="${name}">${label} <span class="opt">(facultatif)</span></label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <input
      class="input"
      id="${name}"
      name="${name}"
      value="${verbatim(value ?? '')}"
      maxlength="${String(longest)}"
      autocomplete="off"
      aria-describedby="${name}-hint"
    />
  </div>`;
}

function more(title: string, chosen: number, body: Html): Html {
  return html`<details ${chosen > 0 && 'open'}>
    <summary>
      ${icon('next')}${title}${chosen > 0 && html`<span class="btn__n">${String(chosen)}</span>`}
    </summary>
    ${body}
  </details>`;
}
