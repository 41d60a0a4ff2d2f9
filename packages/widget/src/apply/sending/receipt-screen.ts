import { readableNumber, spelledNumber } from '@1eleve1stage/sdk/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../kit/icons.js';
import { checkPath } from '../../kit/sign-icons.js';
import { markFrench } from '../../words/in-french.js';
import { weekInWords } from '../../view/weeks.js';
import { focusTitle } from '../form/focus-title.js';
import type { Stage } from '../state.js';
import { withdraw } from './code-acts.js';
import type { AfterView } from '../view.js';

type Sent = Stage & { kind: 'sent' };

const printPath =
  'M7 8.5v-5h10v5M7 16.5H5.2A1.9 1.9 0 0 1 3.3 14.6v-4.2c0-1 .8-1.9 1.9-1.9h13.6c1 0 1.9.8 1.9 1.9v4.2c0 1-.8 1.9-1.9 1.9H17M7 13.5h10v7H7z';

/** The application has arrived: its number, what comes next, and the right to change one's mind. */
export function receiptScreen(view: AfterView, stage: Sent): TemplateResult {
  const { texts: all, draft, offer, acts } = view;
  const { receipt: texts } = all;
  const { id } = stage.receipt;
  const employer = offer.employer.name;
  return html`
    <div class="stack any">
      <span class="hero hero--positive">${icon(checkPath)}</span>
      ${focusTitle(texts.title(draft.firstName.trim()), 'h1')}
      <p>${markFrench(texts.arrived(employer, weeksSaid(view)), employer)}</p>
    </div>
    <div class="ticket">
      <span class="small muted">${texts.number}</span>
      <strong class="ticket__n" aria-hidden="true">${readableNumber(id)}</strong>
      <span class="vh">${spelledNumber(id)}</span>
      <span class="small muted">${texts.numberHint}</span>
    </div>
    ${timeline(view, stage)}
    <div class="box small stack-s">
      <p>${texts.more}</p>
      <p>${texts.kept}</p>
    </div>
    <div class="actions">
      <button class="btn btn--primary" part="button" type="button" @click=${acts.seeOthers}>
        ${all.others}
      </button>
      <button class="btn" type="button" @click=${acts.print}>${icon(printPath)}${texts.print}</button>
    </div>
    ${withdrawalSection(view, stage)}
  `;
}

function weeksSaid({ texts: { receipt: texts }, general, draft }: AfterView): string {
  const [first = '', second] = [...draft.weeks].sort().map((week) => weekInWords(week, general));
  return second ? texts.weeks(first, second) : texts.week(first);
}

function timeline({ texts: { receipt: texts } }: AfterView, { sentAt, answerBy }: Sent): TemplateResult {
  const coming = [
    [texts.answer, texts.answerText(answerBy)],
    [texts.confirm, texts.confirmText],
    [texts.agreement, texts.agreementText],
  ] as const;
  return html`<section class="stack">
    <h4 class="h2">${texts.next}</h4>
    <ol class="time">
      <li class="is-done">
        <span class="time__m">${icon(checkPath)}</span>
        <p>
          <strong>${texts.sent}</strong><span class="vh">${texts.done}</span><br />
          <span class="small muted">${texts.sentOn(sentAt)}</span>
        </p>
      </li>
      ${coming.map(
        ([name, text], index) =>
          html`<li class=${index === 0 ? 'is-now' : ''}>
            <span class="time__m" aria-hidden="true"><span>${index + 2}</span></span>
            <p>
              <strong>${name}</strong
              >${index === 0 ? html`<span class="vh">${texts.now}</span>` : nothing}<br />
              <span class="small muted">${text}</span>
            </p>
          </li>`,
      )}
    </ol>
  </section>`;
}

function withdrawalSection(
  { texts: { receipt: texts }, controller }: AfterView,
  { withdrawal: step }: Sent,
): TemplateResult {
  const to = (next: 'none' | 'asked') => () => controller.dispatch({ type: 'withdrawal-stepped', to: next });
  if (step === 'none') {
    return html`<div class="stack-s">
      <p class="small muted">${texts.changed}</p>
      <button class="btn btn--quiet back" id="withdraw" type="button" @click=${to('asked')}>
        ${texts.withdraw}
      </button>
    </div>`;
  }
  return html`<div class="box stack" role="group" aria-labelledby="sure">
    <h4 class="h4" id="sure" tabindex="-1">${texts.sure}</h4>
    <p class="small">${step === 'failed' ? texts.failed : texts.sureText}</p>
    ${step === 'doing' ? html`<p class="wait muted"><span class="spin"></span>${texts.withdrawing}</p>` : nothing}
    <div class="actions">
      <button class="btn btn--danger" type="button" @click=${() => withdraw(controller)}>${texts.yes}</button>
      <button class="btn" type="button" @click=${to('none')}>${texts.no}</button>
    </div>
  </div>`;
}
