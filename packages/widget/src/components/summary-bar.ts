import { html, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/index.js';
import { raised } from '../i18n/raised.js';
import { crossPath, icon, searchPath } from '../icons.js';
import { noCriteria, type Criteria } from '../state/criteria.js';
import { chipsOf, summaryOf } from '../view/criteria-words.js';
import type { Acts } from './acts.js';

/** What was searched, on a line, and the button that opens the form again. */
export function summaryBar(
  criteria: Criteria,
  isFormOpen: boolean,
  texts: Texts,
  acts: Acts,
): TemplateResult {
  const { what, rest } = summaryOf(criteria, texts);
  return html`<div class="summary" role="group" aria-label=${texts.search.summary}>
    ${icon(searchPath)}
    <p class="summary__t">
      <strong>${what}</strong><span class="small muted">${raised(rest.join(' · '))}</span>
    </p>
    <button
      class="btn"
      type="button"
      aria-expanded=${isFormOpen ? 'true' : 'false'}
      @click=${() => acts.dispatch({ type: 'form-toggled' })}
    >
      ${texts.search.edit}
    </button>
  </div>`;
}

/**
 * One chip for each criterion, to take it out, and one to take them all out. The chip after the one taken out
 * takes its place in the document, and so its focus.
 */
export function criteriaChips(criteria: Criteria, texts: Texts, acts: Acts): TemplateResult {
  const remove = (change: Partial<Criteria>): void => {
    acts.edit(change);
    acts.search('filter');
  };
  return html`<div>
    <p class="vh" id="chips-label">${texts.search.chips}</p>
    <ul class="chips" aria-labelledby="chips-label">
      ${chipsOf(criteria, texts).map(
        ({ label, isTyped, without }) =>
          html`<li>
            <button class="chip" type="button" @click=${() => remove(without)}>
              <span>${isTyped ? label : raised(label)}</span>${icon(crossPath)}<span class="vh"
                >${texts.search.removeChip}</span
              >
            </button>
          </li>`,
      )}
      <li>
        <button class="btn btn--quiet" id="chips-clear" type="button" @click=${() => remove(noCriteria)}>
          ${texts.search.clear}
        </button>
      </li>
    </ul>
  </div>`;
}
