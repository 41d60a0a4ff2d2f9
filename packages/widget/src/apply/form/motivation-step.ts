import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../kit/icons.js';
import { chevronPath } from '../../kit/sign-icons.js';
import { pencilPath } from './form-icons.js';
import { fieldErrorLine } from '../../kit/field-error-line.js';
import { errorOf, type View } from '../view.js';
import { textField } from './text-field.js';

/** Third step: why this internship, and the adult who signs. */
export function motivationStep(view: View): TemplateResult {
  const { motivation: texts } = view.texts;
  return html`
    ${motivationField(view)}
    <details>
      <summary>${icon(chevronPath)}${texts.ideas}</summary>
      <ul class="plain">
        ${[texts.idea1, texts.idea2, texts.idea3].map(
          (idea) => html`<li>${icon(pencilPath)}<span>${idea}</span></li>`,
        )}
      </ul>
    </details>
    <fieldset class="stack" aria-describedby="representative-hint">
      <legend class="label">${texts.representative}</legend>
      <p class="hint" id="representative-hint">${texts.representativeHint}</p>
      ${textField(view, 'representativeName', {
        label: texts.name,
        autocomplete: 'section-representative name',
      })}
      <div class="row">
        ${textField(view, 'representativeEmail', {
          label: texts.email,
          autocomplete: 'section-representative email',
          type: 'email',
        })}
        ${textField(view, 'representativePhone', {
          label: texts.phone,
          autocomplete: 'section-representative tel',
          type: 'tel',
        })}
      </div>
    </fieldset>
  `;
}

function motivationField(view: View): TemplateResult {
  const { texts: all, draft, controller } = view;
  const { motivation: texts } = all;
  const error = errorOf(view, 'motivation');
  return html`<div class="field ${error ? 'field--bad' : ''}">
    <label class="label" for="motivation">${texts.why}</label>
    <p class="hint" id="motivation-hint">${texts.whyHint}</p>
    <textarea
      class="input"
      id="motivation"
      name="motivation"
      required
      aria-describedby="motivation-hint ${error ? 'motivation-error ' : ''}motivation-count"
      aria-invalid=${!!error || nothing}
      .value=${draft.motivation}
      @input=${(event: InputEvent) =>
        controller.edit({ motivation: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
    <span class="count small muted num" id="motivation-count">${texts.count(draft.motivation.length)}</span>
    ${fieldErrorLine('motivation', error)}
  </div>`;
}
