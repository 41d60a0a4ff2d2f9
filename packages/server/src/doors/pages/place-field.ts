import type { Place } from '@1eleve1stage/sdk/contract';
import { html, type Html, verbatim } from './html.js';
import { icon } from './icons.js';

/** Where a form searches: a commune that was found, or what was typed when it is none. */
export interface AskedPlace {
  place: Place | undefined;
  /** The place as it was typed, when no commune was found by it. */
  typedPlace?: string | undefined;
  /** Communes that what was typed may mean. */
  places?: readonly Place[] | undefined;
}

/** How a form asks for it. */
export interface PlaceWords {
  label: string;
  example: string;
  /** Said when several communes have that name, and when none has. */
  several: string;
  none: string;
}

/** The field of a commune: its name or postcode; its code travels along once it is known. */
export function placeField({ place, typedPlace, places = [] }: AskedPlace, words: PlaceWords): Html {
  const isWrong = typedPlace !== undefined;
  const names = places.map((one) => html`<option value="${placeName(one)}">${one.department.name}</option>`);
  return html`<div class="${isWrong ? 'field field--bad' : 'field'}">
    <label class="label" for="near">${words.label}</label>
    ${place && html`<input type="hidden" name="place" value="${place.code}" />`}
    <input
      class="input"
      id="near"
      name="near"
      value="${verbatim(typedPlace ?? (place ? placeName(place) : ''))}"
      maxlength="100"
      autocomplete="off"
      placeholder="${words.example}"
      ${isWrong && html`aria-invalid="true" aria-describedby="near-error"`}
      ${names.length > 0 && html`list="communes"`}
    />
    ${isWrong && html`<p class="error" id="near-error">${icon('alert')}<span>${names.length > 0 ? words.several : words.none}</span></p>`}
    ${names.length > 0 && html`<datalist id="communes">${names}</datalist>`}
  </div>`;
}

/** A commune as its field and its choices name it: `Rennes (35000)`. */
export function placeName({ name, postcodes, department }: Place): string {
  const [first, ...others] = postcodes;
  return first !== undefined && others.length === 0 ? `${name} (${first})` : `${name} (${department.code})`;
}
