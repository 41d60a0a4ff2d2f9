import { describedBy, errorLine, lineField, textField } from '../../../pages/fields.js';
import { html, type Html } from '../../../pages/html.js';
import { hidden } from '../../parts/forms.js';
import { wordsOf, type OwnScene } from '../../scene.js';
import type { Fields } from './fields.js';
import type { Writing } from './writing.js';

/** The sentence on a field that is to be corrected. */
export function errorOf({ faults }: Pick<Writing, 'faults'>, field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.sentence;
}

interface Asked {
  name: string;
  label: string;
  hint?: string;
  isOptional?: true;
  longest: number;
}

/** A line to fill in. */
export function typedLine(
  scene: OwnScene,
  writing: Writing,
  field: Asked & { inputmode?: 'numeric'; look?: string; autocomplete?: string },
): Html {
  const { shared } = wordsOf(scene);
  return lineField(shared, {
    ...field,
    value: writing.fields[field.name] ?? '',
    error: errorOf(writing, field.name),
  });
}

/** Some lines to fill in. */
export function typedText(scene: OwnScene, writing: Writing, field: Asked): Html {
  const { shared } = wordsOf(scene);
  return textField(shared, {
    ...field,
    value: writing.fields[field.name] ?? '',
    error: errorOf(writing, field.name),
  });
}

/** One of a list to choose from. */
export function chosenOne(
  scene: OwnScene,
  writing: Writing,
  {
    name,
    label,
    hint,
    choices,
  }: Omit<Asked, 'longest'> & { choices: readonly (readonly [value: string, words: Html | string])[] },
): Html {
  const error = errorOf(writing, name);
  return html`<div class="${error === undefined ? 'field' : 'field field--bad'}">
    <label class="label" for="${name}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    <select class="input" id="${name}" name="${name}" ${describedBy({ name, hint, error })}>
      ${choices.map(([value, words]) => html`<option value="${value}" ${value === writing.fields[name] && 'selected'}>${words}</option>`)}
    </select>
    ${errorLine(name, error)}
  </div>`;
}

/** A box to tick. */
export function ticked(writing: Writing, name: string, label: string): Html {
  return html`<label class="check"
    ><input
      class="tick"
      type="checkbox"
      name="${name}"
      value="yes"
      ${writing.fields[name] === 'yes' && 'checked'}
    /><span>${label}</span></label
  >`;
}

/** What was typed, to go along with a form that shows none of it. */
export function carried(fields: Fields): Html[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => hidden(name, value));
}
