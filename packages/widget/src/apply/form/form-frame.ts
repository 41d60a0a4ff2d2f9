import { html, nothing, type TemplateResult } from 'lit';
import { sectorPath, sentence, type FormField } from '@1eleve1stage/sdk/rules';
import { faultLine } from '@1eleve1stage/sdk/words';
import { icon, warningPath } from '../../kit/icons.js';
import { backPath, checkPath } from '../../kit/sign-icons.js';
import { inFrench } from '../../words/in-french.js';
import { publisherLine } from '../../offer/by-line.js';
import { weekInWords } from '../../view/weeks.js';
import type { StepNumber } from './draft.js';
import type { View } from '../view.js';

/** The offer in short: the employer, the place, the weeks once chosen. */
export function offerSummary({ offer, draft, general: texts }: View): TemplateResult {
  const weeks = [...draft.weeks].sort().map((week) => sentence(weekInWords(week, texts)));
  return html`<p class="context">
    <span class="picto">${icon(sectorPath(offer.sector.code))}</span>
    <span>
      <strong lang="fr">${offer.employer.name}, ${offer.location.city}</strong><br />
      <span class="small muted">${weeks.length > 0 ? weeks.join(' · ') : inFrench(offer.title)}</span
      >${publisherLine(offer, texts)}
    </span>
  </p>`;
}

const STEPS: readonly StepNumber[] = [1, 2, 3];

/** Where one is among the three steps. */
export function stepProgress({ steps }: View['texts'], current: StepNumber): TemplateResult {
  return html`<nav aria-label=${steps.region}>
    <ol class="steps">
      ${STEPS.map(
        (number) =>
          html`<li
            class="step ${number < current ? 'step--done' : ''}"
            aria-current=${number === current ? 'step' : nothing}
          >
            <span class="step__l">
              ${number < current ? icon(checkPath) : nothing}
              <span>
                <span class="vh">${steps.step}</span>${number}.
                ${steps.names[number]}${
                  number < current ? html`<span class="vh">${steps.done}</span>` : nothing
                }
              </span>
            </span>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** The errors left to correct; each line leads to its field. */
export function errorSummary(
  { errors, texts, acts }: View,
  fields: readonly FormField[],
): TemplateResult | typeof nothing {
  const wrong = fields.flatMap((field) => {
    const fault = errors[field];
    return fault ? [{ field, text: faultLine(texts.faults, field, fault) }] : [];
  });
  if (wrong.length === 0) return nothing;
  const go = (event: Event, field: FormField): void => {
    // The address of the page is not ours to change.
    event.preventDefault();
    acts.goTo(field);
  };
  return html`<div
    class="box box--bad"
    id="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="summary-title"
  >
    <h3 class="h4 box__h" id="summary-title">${icon(warningPath)}${texts.faults.left(wrong.length)}</h3>
    <ul>
      ${wrong.map(
        ({ field, text }) =>
          html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${text}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** The way back and the way on, at the end of a step. */
export function stepButtons({ acts, controller }: View, back: string, next: string): TemplateResult {
  return html`<div class="actions actions--end">
    <button class="btn btn--quiet back" type="button" @click=${acts.back}>${icon(backPath)}${back}</button>
    <button class="btn btn--primary" part="button" type="button" @click=${() => controller.continue()}>
      ${next}
    </button>
  </div>`;
}
