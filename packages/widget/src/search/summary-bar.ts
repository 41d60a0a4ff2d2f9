import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../view/screen-acts.js';
import { markFrench } from '../words/in-french.js';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { icon, searchPath } from '../kit/icons.js';
import { isLocked, noCriteria, type Criteria } from '../state/criteria.js';
import { chipsOf, communeIn, summaryOf } from '../view/criteria-words.js';
import { crossPath } from '../kit/sign-icons.js';
import { asRead } from './interpretation.js';
import type { AnswerView } from '../view/screen-view.js';

type SummaryView = Pick<AnswerView, 'state' | 'texts' | 'scope' | 'now'>;

/** The search on a line, and the button that opens the form again. */
export function summaryBar(
  { state, texts, now }: SummaryView,
  criteria: Criteria,
  acts: Acts,
): TemplateResult {
  const read = 'found' in state.search ? asRead(state.search.found) : criteria;
  const { what, rest } = summaryOf(read, texts, now);
  return html`<div class="summary" part="summary" role="group" aria-label=${texts.activeCriteria.summary}>
    ${icon(searchPath)}
    <p class="summary__t">
      <strong>${what}</strong><span class="small muted">${withMarks(rest.join(' · '), read)}</span>
    </p>
    <button
      class="btn"
      type="button"
      aria-expanded=${state.formOpen}
      @click=${() => acts.dispatch({ type: 'form-toggled', isOpen: !state.formOpen })}
    >
      ${texts.activeCriteria.edit}
    </button>
  </div>`;
}

/**
 * One chip for each criterion, to take it out, and one to take them all out; none for what the page locked.
 * The chip after the one taken out takes its place in the document, and so its focus.
 */
export function criteriaChips(
  { texts, scope, now }: SummaryView,
  criteria: Criteria,
  acts: Acts,
): TemplateResult | typeof nothing {
  const remove = (change: Partial<Criteria>): void => {
    acts.edit(change);
    acts.search('filter');
  };
  const chips = chipsOf(criteria, texts, now).filter(({ of }) => !isLocked(scope, of));
  if (chips.length === 0) return nothing;
  return html`<div>
    <p class="vh" id="chips-label">${texts.activeCriteria.active}</p>
    <ul class="chips" aria-labelledby="chips-label">
      ${chips.map(
        ({ label, isTyped, without }) =>
          html`<li>
            <button class="chip" type="button" @click=${() => remove(without)}>
              <span>${isTyped ? label : withMarks(label, criteria)}</span>${icon(crossPath)}<span class="vh"
                >${texts.activeCriteria.remove}</span
              >
            </button>
          </li>`,
      )}
      <li>
        <button class="btn btn--quiet" id="chips-clear" type="button" @click=${() => remove(noCriteria)}>
          ${texts.activeCriteria.clear}
        </button>
      </li>
    </ul>
  </div>`;
}

/** Our words, their ordinals raised; the commune's name is French, and as it is written. */
function withMarks(words: string, criteria: Criteria): unknown {
  return markFrench(words, communeIn(criteria)).map((part) =>
    typeof part === 'string' ? withRaisedOrdinals(part) : part,
  );
}
