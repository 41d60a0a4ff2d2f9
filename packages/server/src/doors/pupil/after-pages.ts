import { readableNumber, spelledNumber } from '@1eleve1stage/sdk/rules';
import type { Application, ApplicationId, ApplicationStatus } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { outcomeOf } from '../pages/outcomes.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { trialNote } from './search-page.js';
import { searchPath, type Site } from '../pages/site.js';
import { inFrench } from '../pages/texts/in-french.js';
import { textsOf, type Texts } from '../pages/texts/index.js';
import { writePageParams, type PageParams } from '../pages/page-params.js';

/** An application that was sent from here, and what proves it. */
export interface SentView {
  site: Site;
  params: PageParams;
  isTest: boolean;
  id: ApplicationId;
  /** Shown in forms only: it is in no address, so in no history. */
  receiptToken: string;
}

/** Asks for the mailed code. */
export function codePage(view: SentView, told: { error?: string; notice?: string } = {}): string {
  const { error, notice } = told;
  const all = textsOf(view.params);
  const { code: texts } = all;
  return toHostedPage(view.site, {
    title: error === undefined ? texts.title : all.apply.toCorrect(texts.title),
    theme: view.params.theme,
    lang: view.params.lang,
    body: html`<div class="narrow stack">
      ${view.isTest && trialNote(all)}
      <h1 class="h1">${texts.title}</h1>
      ${notice !== undefined && html`<p class="note" role="status">${notice}</p>`}
      <p>${texts.text}</p>
      ${actForm(view, codeField(texts, error))}
      <p class="muted">${texts.help}</p>
      <p class="small muted">${texts.number} ${spokenNumber(view.id)}</p>
    </div>`,
  });
}

function codeField(texts: Texts['code'], error: string | undefined): Html {
  const isWrong = error !== undefined;
  return html`<div class="${isWrong ? 'field field--bad' : 'field'}">
      <label class="label" for="code">${texts.label}</label>
      <input
        class="input code"
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="12"
        required
        ${isWrong && html`aria-invalid="true" aria-describedby="code-error" autofocus`}
      />
      ${isWrong && html`<p class="error" id="code-error" role="alert">${icon('alert')}<span>${error}</span></p>`}
    </div>
    <p class="actions">
      <button class="btn btn--primary" name="act" value="verify">${texts.go}</button>
      <button class="btn" name="act" value="send-code">${texts.again}</button>
    </p>`;
}

/** Every act on a sent application is a form of its own, to the same address. */
function actForm({ site, params, id, receiptToken }: SentView, body: Html): Html {
  return html`<form
    class="form"
    method="post"
    action="${site.base}/s/applications/${id}${writePageParams({ query: {}, lang: params.lang })}"
    autocomplete="off"
    novalidate
  >
    <input type="hidden" name="receipt" value="${receiptToken}" />
    ${params.key !== undefined && html`<input type="hidden" name="key" value="${params.key}" />`}
    ${params.lang && html`<input type="hidden" name="lang" value="${params.lang}" />`}
    ${params.theme && html`<input type="hidden" name="theme" value="${params.theme}" />`} ${body}
  </form>`;
}

/** Steps that lie behind an application; none where it leads nowhere any more. */
const STEPS_DONE: Partial<Record<ApplicationStatus, number>> = {
  submitted: 1,
  read: 1,
  transferred: 1,
  restored: 1,
  accepted: 2,
  confirmed: 3,
};

/** Where an application stands, once its address is proved. */
export function receiptPage(view: SentView, application: Application): string {
  const { status } = application;
  const done = STEPS_DONE[status];
  const all = textsOf(view.params);
  const { receipt: texts } = all;
  const { title, text } = outcomeOf(texts.outcomes, {
    ...application,
    isKept: application.isRestorable !== undefined,
  });
  return toHostedPage(view.site, {
    title,
    theme: view.params.theme,
    lang: view.params.lang,
    body: html`<div class="narrow stack">
      ${view.isTest && trialNote(all)}
      ${(done !== undefined || status === 'withdrawn') && html`<span class="hero">${icon('check')}</span>`}
      <h1 class="h1">${title}</h1>
      ${which(all, application)}
      <p>${text}</p>
      <p class="ticket">
        <span class="small muted">${texts.number}</span>
        <span class="ticket__n">${spokenNumber(application.id)}</span>
      </p>
      ${done !== undefined && nextSteps(all, application, done)}
      <p>
        <a class="btn btn--primary" href="${view.site.base}${searchPath(view.params)}">${texts.others}</a>
      </p>
      ${application.isRestorable && restoring(view)}
      ${(done !== undefined || application.isRestorable !== undefined) && changedMind(view)}
    </div>`,
  });
}

/** Which internship, where, when, as far as it can be read. */
function which(all: Texts, { offer, weeks }: Application): Html | false {
  if (!offer.title) return false;
  const when = weeks.length > 0 && html`, ${all.weeks.list(weeks)}`;
  return html`<p>
    ${inFrench(all, offer.title)}, ${inFrench(all, `${offer.employerName}, ${offer.city}`)}${when}.
  </p>`;
}

/** Asks before all is erased. The question has the focus as the page opens, so that it is read first. */
export function withdrawalQuestion(view: SentView, application: Application): string {
  const all = textsOf(view.params);
  const { ask } = all.receipt;
  return toHostedPage(view.site, {
    title: ask.title,
    theme: view.params.theme,
    lang: view.params.lang,
    body: html`<div class="narrow stack">
      ${view.isTest && trialNote(all)}
      <h1 class="h1" tabindex="-1" autofocus>${ask.title}</h1>
      ${which(all, application)}
      <p>${ask.text}</p>
      ${actForm(
        view,
        html`<p class="actions">
          <button class="btn btn--primary" name="act" value="withdraw">${ask.yes}</button>
          <button class="btn" name="act" value="keep">${ask.no}</button>
        </p>`,
      )}
    </div>`,
  });
}

/** The steps from the sending to the agreement; until when is said of the one that is under way. */
function nextSteps({ receipt: texts, words }: Texts, { expiresAt }: Application, done: number): Html {
  const until = expiresAt === undefined ? undefined : words.day(new Date(expiresAt));
  const steps: [title: string, text: string][] = [
    [texts.sent, ''],
    [texts.answer, texts.answerText(until)],
    [texts.confirm, texts.confirmText(done === 2 ? until : undefined)],
    [texts.agreement, texts.agreementText],
  ];
  return html`<h2 class="h2">${texts.next}</h2>
    <ol class="time">
      ${steps.map(([title, text], index) =>
        index < done
          ? html`<li class="is-done">
              <span class="time__m">${icon('check')}</span>
              <p><b>${title}</b><span class="vh">${texts.done}</span></p>
            </li>`
          : html`<li>
              <span class="time__m" aria-hidden="true">${String(index + 1)}</span>
              <p>
                <b>${title}</b>${index === done && html`<span class="vh">${texts.now}</span>`}<br /><span
                  class="muted"
                  >${text}</span
                >
              </p>
            </li>`,
      )}
    </ol>`;
}

function restoring(view: SentView): Html {
  const { receipt: texts } = textsOf(view.params);
  return html`<section class="apart stack">
    <p>${texts.restoreText}</p>
    ${actForm(view, html`<p><button class="btn" name="act" value="restore">${texts.restore}</button></p>`)}
  </section>`;
}

function changedMind(view: SentView): Html {
  const { receipt: texts } = textsOf(view.params);
  return html`<section class="apart stack">
    <h2 class="h3">${texts.changed}</h2>
    <p class="muted">${texts.changedText}</p>
    ${actForm(view, html`<p><button class="btn" name="act" value="ask-withdraw">${texts.withdraw}</button></p>`)}
  </section>`;
}

/** The number of an application, in groups to copy; who hears it hears each letter. */
function spokenNumber(id: string): Html {
  return html`<span aria-hidden="true">${readableNumber(id)}</span
    ><span class="vh">${spelledNumber(id)}</span>`;
}
