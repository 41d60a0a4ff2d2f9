// The chunk that says how the words of a search were read, where that is not as they were typed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Interpretation } from '@1eleve1stage/sdk/contract';
import { otherReadings, sayInterpretation, type Saying, type SearchRead } from '@1eleve1stage/sdk/words';
import { isLocked, toCentre, type Criteria, type Scope } from '../state/criteria.js';
import type { Found } from '../state/search-state.js';
import type { Acts } from '../view/screen-acts.js';
import { markFrench, type MixedText } from '../words/in-french.js';
import { interpretationTextsIn } from '../words/interpretation.js';
import type { Language } from '../words/language.js';

/** How words were read, and the ways back to what was typed; none where the page locked it. */
export function interpretationNote(
  { found, scope, language }: { found: Found; scope: Scope; language: Language },
  acts: Acts,
): TemplateResult {
  const others = isLocked(scope, 'words')
    ? []
    : otherReadings(interpretationTextsIn(language), searchRead(found));
  const buttons = others.map(({ q, asTyped, ...name }) => {
    const searchIt = (): void => {
      acts.edit({ words: q, asTyped });
      acts.search('button');
    };
    return html`<button class="chip" type="button" @click=${searchIt}>
      <span>${inWords(name)}</span>
    </button>`;
  });
  return html`<div class="stack-s">
    ${sayings(found, language).map((saying) => html`<p>${inWords(saying)}</p>`)}
    ${buttons.length > 0 ? html`<div class="chips">${buttons}</div>` : nothing}
  </div>`;
}

/** How words were read, to be read out after what was found. */
export function interpretationInWords(found: Found, language: Language): MixedText {
  return sayings(found, language).flatMap((saying) => [' ', ...inWords(saying)]);
}

/** The criteria of an answer, around the place that was read among the words. */
export function asRead({ criteria, interpretation }: Found): Criteria {
  const { place } = interpretation ?? AS_TYPED;
  return place?.radiusKm ? { ...criteria, centre: toCentre(place), radiusKm: place.radiusKm } : criteria;
}

function sayings(found: Found, language: Language): Saying[] {
  return sayInterpretation(interpretationTextsIn(language), searchRead(found));
}

function searchRead({ interpretation, criteria, total }: Found): SearchRead {
  return { read: interpretation ?? AS_TYPED, typed: criteria.words, radiusKm: criteria.radiusKm, total };
}

const AS_TYPED: Interpretation = { mended: [], kept: '', leftOut: [], unread: [] };

function inWords({ text, french }: Saying): MixedText {
  return markFrench(text, ...french);
}
