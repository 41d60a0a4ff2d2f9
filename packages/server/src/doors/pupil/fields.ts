import { html, type Html } from '../pages/html.js';
import { segments, type Choice } from '../pages/choices.js';
import type { FormFaults, FormField } from '@1eleve1stage/sdk/rules';
import { faultSentence } from '@1eleve1stage/sdk/words';
import type { Draft } from '../pages/draft.js';
import { describedBy, errorLine, lineField, mustChoose, textField as linesField } from '../pages/fields.js';
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
  return lineField(state.texts, stated(state, field));
}

/** Some lines to fill in. */
export function textArea(
  state: FormState,
  field: Pick<TextField, 'name' | 'label' | 'hint' | 'longest'>,
): Html {
  return linesField(state.texts, stated(state, field));
}

function stated<Of extends Pick<TextField, 'name'>>(
  state: FormState,
  field: Of,
): Of & { value: string; error: string | undefined } {
  return { ...field, value: state.draft[field.name], error: errorOf(state, field.name) };
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
  return html`<fieldset class="pick" ${mustChoose(type)} ${describedBy({ name, error })}>
    <legend class="label">${requiredLegend(state.texts, legend, type)}</legend>
    ${segments(name, type, choices)} ${errorLine(name, error)}
  </fieldset>`;
}

function requiredLegend({ page }: Texts, legend: string, type: Group['type']): Html {
  return html`${legend}${type === 'checkbox' && html`<span class="vh"> ${page.required}</span>`}`;
}
