import { html, type Html, verbatim } from './html.js';
import { icon } from './icons.js';
import type { Texts } from './texts/index.js';

/** A field of a form, as a page shows it. */
export interface Field {
  /** Its name, and its id in the page. */
  name: string;
  label: string;
  /** As it was typed. */
  value: string;
  hint?: string | undefined;
  /** Sentence on what is to be corrected. */
  error?: string | undefined;
  isOptional?: boolean | undefined;
  /** In characters. */
  longest: number;
}

interface Line extends Field {
  type?: 'text' | 'email' | 'tel' | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'numeric' | undefined;
  /** Classes beside its own. */
  look?: string | undefined;
}

/** A line to fill in, its label above, its error under it. */
export function lineField(texts: Texts, field: Line): Html {
  const { name, value, longest, isOptional, look } = field;
  return framed(
    texts,
    field,
    html`<input
      class="input${look === undefined ? '' : ` ${look}`}"
      id="${name}"
      name="${name}"
      type="${field.type ?? 'text'}"
      value="${verbatim(value)}"
      maxlength="${String(longest)}"
      autocomplete="${field.autocomplete ?? 'off'}"
      ${field.inputmode !== undefined && html`inputmode="${field.inputmode}"`}
      ${!isOptional && 'required'}
      ${describedBy(field)}
    />`,
  );
}

/** Some lines to fill in. */
export function textField(texts: Texts, field: Field): Html {
  const { name, value, longest, isOptional } = field;
  return framed(
    texts,
    field,
    html`<textarea
      class="input"
      id="${name}"
      name="${name}"
      maxlength="${String(longest)}"
      ${!isOptional && 'required'}
      ${describedBy(field)}
    >
${verbatim(value)}</textarea>`,
  );
}

function framed({ page }: Texts, { name, label, hint, error, isOptional }: Field, control: Html): Html {
  return html`<div class="${error === undefined ? 'field' : 'field field--bad'}">
    <label class="label" for="${name}"
      >${label} ${isOptional && html`<span class="opt">${page.optional}</span>`}</label
    >
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${control}
    ${errorLine(name, error)}
  </div>`;
}

/**
 * That one must be chosen is said of the group: each radio for itself would be heard as wrong from the first, and each
 * box as one that must be ticked. A group of boxes has no attribute for it: its name says it.
 */
export function mustChoose(type: 'radio' | 'checkbox'): Html | false {
  return type === 'radio' && html`role="radiogroup" aria-required="true"`;
}

export function errorLine(name: string, error: string | undefined): Html | false {
  return (
    error !== undefined && html`<p class="error" id="${name}-error">${icon('alert')}<span>${error}</span></p>`
  );
}

/** What is heard after the name of a field: its hint, its error. */
export function describedBy({ name, hint, error }: Pick<Field, 'name' | 'hint' | 'error'>): Html | false {
  const ids = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean);
  if (ids.length === 0) return false;
  return html`aria-describedby="${ids.join(' ')}" ${error !== undefined && html`aria-invalid="true"`}`;
}

/**
 * Says above a form how much is left to correct, and leads there.
 *
 * @param wrong identifiers of fields, each with its sentence, in the order of the form
 */
export function errorSummary(
  { faults }: Texts,
  wrong: readonly (readonly [field: string, sentence: string])[],
): Html | false {
  if (wrong.length === 0) return false;
  return html`<div class="box box--bad form" role="alert" tabindex="-1" autofocus>
    <h2 class="h3 box__h">${icon('alert')}<span>${faults.left(wrong.length)}</span></h2>
    <ul>
      ${wrong.map(([field, sentence]) => html`<li><a href="#${field}">${sentence}</a></li>`)}
    </ul>
  </div>`;
}
