import { html, type TemplateResult } from 'lit';
import type { Place } from '@1eleve1stage/sdk/contract';
import type { Combobox } from '../kit/combobox/combobox.js';
import { suggestionList } from '../kit/combobox/suggestion-list.js';
import type { CoreTexts } from '../words/catalogues.js';
import { icon, pinPath } from '../kit/icons.js';
import { matched } from '../view/matched.js';

/** The communes suggested: what was typed of their name stands out. */
export function placeList(box: Combobox<Place>, { search }: CoreTexts): TemplateResult {
  return suggestionList(box, 'place', search.places, ({ name, postcodes, department }) => {
    const { before, match, after } = matched(name, box.state.text);
    return html`${icon(pinPath)}<span lang="fr">${before}<mark>${match}</mark>${after}</span
      ><span class="opt-row__end" lang="fr">${postcodes[0]} · ${department.name}</span>`;
  });
}
