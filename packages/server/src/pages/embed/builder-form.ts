import { html, type Html } from '../html.js';
import { checkList, segments } from '../hosted/choices.js';
import { placeField } from '../hosted/place-field.js';
import { ELEMENTS, type ElementName, type Wish } from '../hosted/wish.js';
import {
  employerField,
  gradeField,
  keyField,
  more,
  offerField,
  pageSizeField,
  radiusField,
  schoolField,
  sectorsField,
  weeksField,
  wordsField,
  type BuilderView,
} from './builder-fields.js';
import { ELEMENT_FACTS } from './elements.js';

/** The choices, as a form like any other: which element, then what makes sense for it. */
export function builderForm(view: BuilderView): Html {
  const { site, wish } = view;
  const chosen = wish.element ?? 'search';
  const elements = ELEMENTS.map((value) => {
    const { name, purpose } = ELEMENT_FACTS[value];
    return { value, label: name, hint: purpose, isChosen: value === chosen };
  });
  return html`<form
    class="search"
    action="${site.base}/embed"
    data-builder
    aria-label="Ce que montre votre page"
  >
    <fieldset class="seg1">
      <legend class="label">Que montrer ?</legend>
      ${segments('element', 'radio', elements)}
    </fieldset>
    ${keyField(view)}
    <div class="search" data-settings>${SETTINGS[chosen](view)}</div>
    ${everywhere(wish)}
    <button class="btn btn--primary btn--wide">Voir le résultat</button>
  </form>`;
}

/** What each element can be told of what it shows, the most telling first. */
const SETTINGS: Record<ElementName, (view: BuilderView) => Html> = {
  search: (view) =>
    html`${placeField(view, PLACE)} ${radiusField(view)} ${gradeField(view)} ${wordsField(view)}
    ${employerField(view)} ${schoolField(view)} ${weeksField(view)} ${sectorsField(view)}
    ${pageSizeField(view)} ${lockedField(view.wish)} ${firstView(view.wish)}`,
  offers: (view) =>
    html`${employerField(view)} ${placeField(view, PLACE)} ${radiusField(view)} ${gradeField(view)}
    ${schoolField(view)} ${weeksField(view)} ${sectorsField(view)} ${pageSizeField(view)}`,
  apply: offerField,
};

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

function lockedField({ looks }: Wish): Html {
  const fixed = looks?.locked?.split(',') ?? [];
  const kept = Object.entries(CHANGEABLE).map(([value, label]) => ({
    value,
    label,
    isChosen: fixed.includes(value),
  }));
  return more('Ce que les élèves ne peuvent pas changer', fixed.length, checkList('locked', kept));
}

function firstView({ looks }: Wish): Html {
  return oneOf('first-view', 'D’abord', looks?.['first-view'], {
    '': 'Les offres',
    form: 'Les questions',
  });
}

/** How it is shown, whatever it is. */
function everywhere({ theme, looks }: Wish): Html {
  return html`${oneOf('language', 'Langue', looks?.language, { '': 'Celle de la page', fr: 'Français', 'fr-x-facile': 'Français facile', en: 'English' })}
  ${oneOf('theme', 'Couleurs', theme, { '': 'Selon la page', light: 'Claires', dark: 'Sombres', etat: 'Celles d’un site de l’État' })}`;
}

function oneOf(name: string, legend: string, chosen = '', choices: Record<string, string>): Html {
  const all = Object.entries(choices).map(([value, label]) => ({ value, label, isChosen: value === chosen }));
  return html`<fieldset>
    <legend class="label">${legend}</legend>
    ${segments(name, 'radio', all)}
  </fieldset>`;
}
