import { html, nothing, type TemplateResult } from 'lit';
import { asMeant, birthDay, sentence } from '@1eleve1stage/sdk/rules';
import { live } from '../../kit/live-property.js';
import { inFrench } from '../../words/in-french.js';
import { withRaisedOrdinals } from '../../words/ordinals.js';
import { icon, warningPath } from '../../kit/icons.js';
import { chevronPath } from '../../kit/sign-icons.js';
import { weekInWords } from '../../view/weeks.js';
import type { Draft, StepNumber } from './draft.js';
import { pencilPath } from './form-icons.js';
import { fieldErrorLine } from '../../kit/field-error-line.js';
import { errorOf, type View } from '../view.js';
import { stepButtons } from './form-frame.js';
import { focusTitle } from './focus-title.js';
import type { FormStage } from '../state.js';

type Fact = readonly [term: string, description: unknown];

/** Everything that will be sent, read once more; then the word of honour, then the sending. */
export function reviewScreen(view: View, { isCut }: FormStage & { kind: 'review' }): TemplateResult {
  const { texts: all } = view;
  const { review: texts } = all;
  return html`
    ${focusTitle(texts.title)}
    <div class="review">
      ${reviewSection(view, 1, pupilFacts(view))} ${reviewSection(view, 2, schoolFacts(view))}
      ${reviewSection(view, 3, motivationFacts(view))}
    </div>
    <details>
      <summary>${icon(chevronPath)}${texts.seen}</summary>
      <p class="small">${texts.seenText}</p>
    </details>
    ${informedField(view)}
    ${isCut ? html`<p class="error" role="alert">${icon(warningPath)}<span>${view.general.common.cut} ${texts.cut}</span></p>` : nothing}
    ${stepButtons(view, all.back, texts.send)}
    <p class="small muted">${texts.note}</p>
  `;
}

function reviewSection(
  { texts, controller }: View,
  step: StepNumber,
  facts: readonly Fact[],
): TemplateResult {
  const name = texts.steps.names[step];
  return html`<section class="review__b">
    <div class="review__h">
      <h4 class="h4">${name}</h4>
      <button
        class="btn btn--quiet"
        type="button"
        @click=${() => controller.dispatch({ type: 'step-opened', step })}
      >
        ${icon(pencilPath)}${texts.edit}<span class="vh"> : ${name}</span>
      </button>
    </div>
    <dl>
      ${facts.map(
        ([term, description]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${description}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function pupilFacts({ draft, texts: { review: texts, pupil }, now }: View): Fact[] {
  const birthDate = birthDay(draft.birthDate, now);
  return [
    [texts.name, asMeant(`${draft.firstName} ${draft.lastName}`, 'name')],
    [texts.email, asMeant(draft.email, 'email')],
    [pupil.birthDate, birthDate ? texts.day(birthDate) : draft.birthDate],
    ...(draft.phone ? [[pupil.phone, draft.phone] as const] : []),
  ];
}

function schoolFacts({ draft, texts: { review: texts }, general }: View): Fact[] {
  const grade = draft.grade ? withRaisedOrdinals(general.common.grades[draft.grade]) : nothing;
  const weeks = [...draft.weeks].sort().map((week) => sentence(weekInWords(week, general)));
  return [
    [
      texts.school,
      html`${inFrench(schoolName(draft))}, ${draft.className ? html`${draft.className} (${grade})` : grade}`,
    ],
    [weeks.length > 1 ? texts.weeks : texts.week, weeks.join('\n')],
  ];
}

function schoolName({ school }: Draft): string {
  if (!school) return '';
  return school.kind === 'typed' ? school.name : `${school.school.name}, ${school.school.city}`;
}

function motivationFacts({ draft, texts: { review: texts, faults } }: View): Fact[] {
  const { representativeName, representativeEmail, representativePhone } = draft;
  return [
    [faults.names.motivation, draft.motivation.trim()],
    [
      texts.representative,
      [representativeName, asMeant(representativeEmail, 'email'), representativePhone].join('\n'),
    ],
  ];
}

function informedField(view: View): TemplateResult {
  const error = errorOf(view, 'isInformed');
  return html`<div class="field ${error ? 'field--bad' : ''}">
    <label class="check">
      <input
        class="tick"
        id="isInformed"
        type="checkbox"
        required
        aria-invalid=${!!error}
        aria-describedby=${error ? 'isInformed-error' : nothing}
        .checked=${live(view.draft.isInformed)}
        @change=${(event: Event) =>
          view.controller.edit({ isInformed: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span>${view.texts.review.informed}</span>
    </label>
    ${fieldErrorLine('isInformed', error)}
  </div>`;
}
