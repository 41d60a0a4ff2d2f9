import { html, verbatim, type Html } from '../../pages/html.js';
import { describedBy, errorLine, errorSummary, lineField, mustChoose } from '../../pages/fields.js';
import { pathOf, wordsOf, type Scene } from '../scene.js';

/** What may be wrong with a field: nothing in it, or nothing that can be taken. */
export type Fault = 'missing' | 'wrong';

/** The fields of a form to correct. */
export type Faults<Name extends string> = Readonly<Partial<Record<Name, Fault>>>;

/** A form under way. */
export interface Filling<Name extends string> {
  scene: Scene;
  /** As it was typed. */
  draft: Readonly<Record<Name, string>>;
  errors: Faults<Name>;
  /** What is said of each fault. */
  sentences: Readonly<Record<Name, Readonly<Record<Fault, string>>>>;
}

/**
 * A form of ours, posted; that of somebody who is signed in carries the session's token in its field `form`, and the
 * organisation they were in when it was written in its field `at`.
 *
 * @param form.isBeside true where the page stays, and the answer comes in another tab
 * @param form.at the organisation it is of, where that is not the one of the page
 */
export function postForm(
  scene: Scene,
  {
    path,
    look,
    isBeside,
    at,
    body,
  }: { path: string; look?: string; isBeside?: boolean; at?: string | undefined; body: Html },
): Html {
  return html`<form
    method="post"
    action="${pathOf(scene, path)}"
    ${look !== undefined && html` class="${look}"`}
    ${isBeside && html` target="_blank"`}
    novalidate
  >
    ${sessionFields(scene, at)} ${body}
  </form>`;
}

/** The fields by which a form is one of a session, and of an organisation. */
export function sessionFields({ visitor }: Scene, at = visitor?.organisation?.id): Html {
  return html`${visitor && hidden('form', visitor.formToken)}${at !== undefined && hidden('at', at)}`;
}

/** A value that goes along with a form. */
export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${verbatim(value)}" autocomplete="off" />`;
}

/** What is to be corrected, above a form, in the order of its fields. */
export function summaryOf<Name extends string>(filling: Filling<Name>, order: readonly Name[]): Html | false {
  const wrong = order.flatMap((name) => {
    const sentence = errorOf(filling, name);
    return sentence === undefined ? [] : [[name, sentence] as const];
  });
  return errorSummary(wordsOf(filling.scene).shared, wrong);
}

/** A line to fill in. */
export function line<Name extends string>(
  filling: Filling<Name>,
  field: {
    name: Name;
    label: string;
    hint?: string;
    isOptional?: true;
    type?: 'text' | 'email';
    autocomplete?: string;
    inputmode?: 'numeric';
    look?: string;
    longest: number;
  },
): Html {
  const { shared } = wordsOf(filling.scene);
  return lineField(shared, {
    ...field,
    value: filling.draft[field.name],
    error: errorOf(filling, field.name),
  });
}

/** One thing to choose. */
interface Choice {
  value: string;
  label: string;
  /** Said under it. */
  hint?: string;
}

/** Radios one under the other, each in its box with what it means. */
export function choices<Name extends string>(
  filling: Filling<Name>,
  {
    name,
    legend,
    choices: all,
    look,
  }: { name: Name; legend: string; choices: readonly Choice[]; look?: string },
): Html {
  const error = errorOf(filling, name);
  const boxes = all.map(
    ({ value, label, hint }, index) =>
      html`<label class="choice">
        <input
          class="tick"
          type="radio"
          ${index === 0 && html`id="${name}"`}
          name="${name}"
          value="${value}"
          ${filling.draft[name] === value && 'checked'}
        />
        <strong>${label}</strong>
        ${hint !== undefined && html`<small>${hint}</small>`}
      </label>`,
  );
  return html`<fieldset${look !== undefined && html` class="${look}"`} ${mustChoose('radio')} ${describedBy({ name, error })}>
    <legend class="label">${legend}</legend>
    <div class="choices">${boxes}</div>
    ${errorLine(name, error)}
  </fieldset>`;
}

function errorOf<Name extends string>({ errors, sentences }: Filling<Name>, name: Name): string | undefined {
  const fault = errors[name];
  return fault && sentences[name][fault];
}
