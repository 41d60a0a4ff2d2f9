import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '@1eleve1stage/sdk/rules';
import type { Draft } from './draft.js';
import { type View, errorOf } from '../view.js';
import { fieldErrorLine } from '../../kit/field-error-line.js';

/** The fields of a draft that are written on one line. */
export type TextField = { [Name in FormField]: Draft[Name] extends string ? Name : never }[FormField];

export interface TextFieldLabels {
  label: string;
  hint?: unknown;
  /** Token that lets the browser fill the field in. */
  autocomplete: string;
  type?: 'text' | 'email' | 'tel';
  isOptional?: boolean;
}

interface LineLabels extends TextFieldLabels {
  value: string;
  write(text: string): void;
}

/** A labelled text field of the draft, with its hint and its error. */
export function textField(view: View, name: TextField, labels: TextFieldLabels): TemplateResult {
  const write = (text: string): void => view.controller.edit({ [name]: text });
  return lineField(view, name, { ...labels, value: view.draft[name], write });
}

/** The same for what is a part of a field. */
export function lineField(view: View, name: FormField, labels: LineLabels): TemplateResult {
  const { label, hint, autocomplete, type = 'text', isOptional = false } = labels;
  const error = errorOf(view, name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'field--bad' : ''}">
    <label class="label" for=${name}>
      ${label}${isOptional ? html`&nbsp;<span class="opt small muted">${view.general.common.optional}</span>` : nothing}
    </label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <input
      class="input"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${autocomplete}
      aria-describedby=${described || nothing}
      aria-invalid=${!!error || nothing}
      ?required=${!isOptional}
      .value=${labels.value}
      @input=${(event: InputEvent) => labels.write((event.currentTarget as HTMLInputElement).value)}
    />
    ${fieldErrorLine(name, error)}
  </div>`;
}
