import { html, type Html } from '../../../pages/html.js';
import { wordsOf, type OwnScene } from '../../scene.js';
import { chosenOne, ticked, typedLine, typedText } from './parts.js';
import { addressOf } from '../../sites/sites-page.js';
import { ELSEWHERE } from './at-site.js';
import type { Writing } from './writing.js';

/** Where it is, who accompanies, who is written to. */
export function placeStep(scene: OwnScene, writing: Writing): Html {
  const { place } = wordsOf(scene).texts.write;
  return html`${typedLine(scene, writing, { name: 'employer', label: place.employer, longest: 150 })}
  ${ticked(writing, 'public', place.public)} ${address(scene, writing)}
  ${typedLine(scene, writing, {
    ...{ name: 'host', label: place.host, hint: place.hostHint, isOptional: true, longest: 150 },
    autocomplete: 'name',
  })}
  ${chosenOne(scene, writing, {
    ...{ name: 'email', label: place.email, hint: place.emailHint },
    choices: writing.colleagues.map((email) => [email, email]),
  })}
  ${typedLine(scene, writing, {
    ...{ name: 'phone', label: place.phone, isOptional: true, longest: 30, look: 'input--m' },
    autocomplete: 'tel',
  })}
  ${ticked(writing, 'wheelchair', place.wheelchair)}
  ${typedText(scene, writing, {
    ...{ name: 'conditions', label: place.conditions, hint: place.conditionsHint },
    ...{ isOptional: true, longest: 1000 },
  })}`;
}

/** One of the places of the organisation, or an address that is typed. */
function address(scene: OwnScene, writing: Writing): Html {
  const { place } = wordsOf(scene).texts.write;
  return html`<div class="fields at">
    ${
      writing.sites.length > 0 &&
      chosenOne(scene, writing, {
        ...{ name: 'site', label: place.where },
        choices: [
          ...writing.sites.map((site) => [site.id, `${site.name} (${addressOf(site)})`] as const),
          [ELSEWHERE, place.elsewhere] as const,
        ],
      })
    }
    <fieldset class="fields at__other">
      <legend class="label">${place.address}</legend>
      ${typedLine(scene, writing, {
        ...{ name: 'street', label: place.street, isOptional: true, longest: 200 },
        autocomplete: 'address-line1',
      })}
      <div class="row">
        ${typedLine(scene, writing, {
          ...{ name: 'postcode', label: place.postcode, inputmode: 'numeric', longest: 5 },
          autocomplete: 'postal-code',
        })}
        ${typedLine(scene, writing, {
          ...{ name: 'city', label: place.city, longest: 50 },
          autocomplete: 'address-level2',
        })}
      </div>
      ${writing.mayKeep && keeping(scene, writing)}
    </fieldset>
  </div>`;
}

/** An address that was typed may be kept, so that nobody types it again. */
function keeping(scene: OwnScene, writing: Writing): Html {
  const { place } = wordsOf(scene).texts.write;
  return html`${ticked(writing, 'keep', place.keep)}
  ${typedLine(scene, writing, {
    ...{ name: 'siteName', label: place.siteName, hint: place.siteNameHint, isOptional: true, longest: 80 },
  })}`;
}
