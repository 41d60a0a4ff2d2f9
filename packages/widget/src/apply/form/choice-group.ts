import { html, nothing, type TemplateResult } from 'lit';
import { segmentOption } from '../../kit/segment-option.js';
import type { FormField } from '@1eleve1stage/sdk/rules';
import { type View, errorOf } from '../view.js';
import { fieldErrorLine } from '../../kit/field-error-line.js';

export interface ChoicesLabels<Value extends string> {
  legend: string;
  type: 'radio' | 'checkbox';
  /** `seg` for short choices side by side, `pick` for longer ones. */
  look: 'seg' | 'pick';
  values: readonly Value[];
  chosen: readonly Value[];
  toLabel(value: Value): unknown;
  choose(value: Value): void;
}

/**
 * A field of the draft as a group of radios or checkboxes, with its error. That one must be chosen is said of the
 * group: each radio for itself would be heard as wrong from the first, and each box as one that must be ticked.
 */
export function choiceGroup<Value extends string>(
  view: View,
  name: FormField,
  { legend, type, look, values, chosen, toLabel, choose }: ChoicesLabels<Value>,
): TemplateResult {
  const error = errorOf(view, name);
  const isRadio = type === 'radio';
  return html`<fieldset
    id=${name}
    role=${isRadio ? 'radiogroup' : nothing}
    aria-required=${isRadio || nothing}
    aria-describedby=${error ? `${name}-error` : nothing}
  >
    <legend class="label">
      ${legend}${isRadio ? nothing : html`<span class="vh"> ${view.texts.required}</span>`}
    </legend>
    <div class=${look}>
      ${values.map((value) =>
        segmentOption({ name, value, type, checked: chosen.includes(value), label: toLabel(value) }, () =>
          choose(value),
        ),
      )}
    </div>
    ${fieldErrorLine(name, error)}
  </fieldset>`;
}
