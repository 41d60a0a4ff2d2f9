import { html, nothing, type TemplateResult } from 'lit';
import { asMeant } from '@1eleve1stage/sdk/rules';
import { live } from '../../kit/live-property.js';
import { icon } from '../../kit/icons.js';
import { againPath } from '../../kit/sign-icons.js';
import { mailPath } from '../form/form-icons.js';
import { fieldErrorLine } from '../../kit/field-error-line.js';
import { focusTitle } from '../form/focus-title.js';
import type { CodeNotice, Stage } from '../state.js';
import { reopenAddress, resend, verify } from './code-acts.js';
import type { AfterView } from '../view.js';

/** The code of the mail, in one field: it can be pasted, and telephones offer it. */
export function codeScreen(view: AfterView, stage: Stage & { kind: 'code' }): TemplateResult {
  const { texts: all, draft, controller } = view;
  const { code: texts } = all;
  const { notice, doing } = stage;
  const status = codeStatusText(all, notice);
  return html`
    <span class="hero">${icon(mailPath)}</span>
    ${focusTitle(texts.title)}
    <p class="any">${texts.sentTo}<strong>${asMeant(draft.email, 'email')}</strong>${texts.lasts}</p>
    ${codeField(view, stage)}
    ${status ? html`<p class=${notice?.kind === 'resent' ? 'good' : ''}>${status}</p>` : nothing}
    ${doing ? html`<p class="wait muted"><span class="spin"></span>${texts.doing[doing]}</p>` : nothing}
    <div class="actions">
      <button class="btn btn--primary" part="button" type="button" @click=${() => verify(controller)}>
        ${texts.go}
      </button>
      <button class="btn btn--quiet" type="button" @click=${() => resend(controller)}>
        ${icon(againPath)}${texts.again}
      </button>
    </div>
    <div class="stack-s">
      <p class="small muted">${texts.help}</p>
      <button class="btn btn--quiet back small" type="button" @click=${() => reopenAddress(controller)}>
        ${texts.wrongAddress}
      </button>
    </div>
  `;
}

function codeField({ texts, controller }: AfterView, stage: Stage & { kind: 'code' }): TemplateResult {
  const error = codeErrorText(texts, stage.notice);
  const type = (event: InputEvent): void => {
    // A pasted code may come with spaces, or with the whole sentence around.
    const digits = (event.currentTarget as HTMLInputElement).value.replace(/\D/g, '').slice(0, 6);
    controller.dispatch({ type: 'code-edited', code: digits });
  };
  return html`<div class="field ${error ? 'field--bad' : ''}">
    <label class="label" for="code">${texts.code.label}</label>
    <input
      class="input code"
      id="code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="false"
      required
      aria-invalid=${!!error || nothing}
      aria-describedby=${error ? 'code-error' : nothing}
      .value=${live(stage.code)}
      @input=${type}
    />
    ${fieldErrorLine('code', error)}
  </div>`;
}

/** The error of the code that was typed; undefined when there is none. */
export function codeErrorText(
  { code: texts }: AfterView['texts'],
  notice: CodeNotice | undefined,
): string | undefined {
  switch (notice?.kind) {
    case 'wrong':
      return texts.wrong(notice.triesLeft);
    case 'incomplete':
    case 'locked':
      return texts[notice.kind];
    default:
      return undefined;
  }
}

/** The status of the mail that brings the code, or of the asking; no fault of what was typed. */
export function codeStatusText(
  { code: texts }: AfterView['texts'],
  notice: CodeNotice | undefined,
): string | undefined {
  switch (notice?.kind) {
    case 'wait':
    case 'resent':
    case 'enough':
    case 'unanswered':
      return texts[notice.kind];
    default:
      return undefined;
  }
}
