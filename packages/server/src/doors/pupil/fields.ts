import { html, type Html, verbatim } from '../pages/html.js';
import { segments, type Choice } from '../pages/choices.js';
import type { FormFaults, FormField } from '@1eleve1stage/sdk/rules';
import { faultSentence } from '@1eleve1stage/sdk/words';
import type { Draft } from '../pages/draft.js';
import { icon } from '../pages/icons.js';
import type { Texts } from '../pages/texts/index.js';

/** A form under way. */
export interface FormState {
  draft: Draft;
  /** The fields to correct. */
  faults: FormFaults;
  texts: Texts;
}

/** Text of what is wrong with a field; undefined when nothing is. */
export function errorOf({ faults, texts }: FormState, field: FormField): string | undefined {
  const fault = faults[field];
  return fault && faultSentence(texts.faults, field, fault);
}

interface TextField {
  name: Exclude<FormField, 'weeks' | 'isInformed'>;
  label: string;
  hint?: string;
  isOptional?: true;
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  longest: number;
}

/** A line to fill in, its label above, its error under it. */
export function textField(state: FormState, field: TextField): Html {
  const { name, label, hint, isOptional, longest } = field;
  const error = errorOf(state, name);
  return html`<div class="${error === undefined ? 'field' : 'field field--bad'}">
    <label class="label" for="${name}"
      >${label} ${isOptional && html`<span class="opt">${state.texts.page.optional}</span>`}</label
    >
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <input
      class="input"
      id="${name}"
      name="${name}"
      type="${field.type ?? 'text'}"
      value="${verbatim(state.draft[name])}"
      maxlength="${String(longest)}"
      autocomplete="${field.autocomplete ?? 'off'}"
      ${!isOptional && 'required'}
      ${describedBy(name, hint, error)}
    />
    ${errorLine(name, error)}
  </div>`;
}

/** Some lines to fill in. */
export function textArea(
  state: FormState,
  field: Pick<TextField, 'name' | 'label' | 'hint' | 'longest'>,
): Html {
  const { name, label, hint, longest } = field;
  const error = errorOf(state, name);
  return html`<div class="${error === undefined ? 'field' : 'field field--bad'}">
    <label class="label" for="${name}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <textarea
      class="input"
      id="${name}"
      name="${name}"
      maxlength="${String(longest)}"
      required
      ${describedBy(name, hint, error)}
    >
${verbatim(state.draft[name])}</textarea>
    ${errorLine(name, error)}
  </div>`;
}

interface Group {
  name: FormField;
  legend: string;
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
}

/** Choices under one question, which must be answered. */
export function group(state: FormState, { name, legend, type, choices }: Group): Html {
  const error = errorOf(state, name);
  return html`<fieldset class="pick" ${mustChoose(type)} ${describedBy(name, undefined, error)}>
    <legend class="label">${requiredLegend(state.texts, legend, type)}</legend>
    ${segments(name, type, choices)} ${errorLine(name, error)}
  </fieldset>`;
}

/**
 * That one must be chosen is said of the group: each radio for itself would be heard as wrong from the first, and each
 * box as one that must be ticked. A group of boxes has no attribute for it: its name says it.
 */
export function mustChoose(type: Group['type']): Html | false {
  return type === 'radio' && html`role="radiogroup" aria-required="true"`;
}

function requiredLegend({ page }: Texts, legend: string, type: Group['type']): Html {
  return html`${legend}${type === 'checkbox' && html`<span class="vh"> ${page.required}</span>`}`;
}

export function errorLine(name: FormField, error: string | undefined): Html | false {
  return (
    error !== undefined && html`<p class="error" id="${name}-error">${icon('alert')}<span>${error}</span></p>`
  );
}

export function describedBy(
  name: FormField,
  hint: string | undefined,
  error: string | undefined,
): Html | false {
  const ids = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean);
  if (ids.length === 0) return false;
  return html`aria-describedby="${ids.join(' ')}" ${error !== undefined && html`aria-invalid="true"`}`;
}
