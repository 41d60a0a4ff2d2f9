import { REPORT_REASONS, type Challenge } from '@1eleve1stage/sdk/contract';
import { honeypotField } from '../pages/honeypot-field.js';
import { html, type Html, verbatim } from '../pages/html.js';
import { rightsPath } from '../pages/article.js';
import { segments } from '../pages/choices.js';
import { mustChoose } from './fields.js';
import { icon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { formHead } from './form-head.js';
import type { OfferView } from './offer-view.js';
import { proofField } from './proof-field.js';
import { PROVE_PATH } from './prove-script.js';
import { offerPath } from '../pages/site.js';
import { inFrench } from '../pages/texts/in-french.js';
import { textsOf, type Texts } from '../pages/texts/index.js';
import { inLanguage } from '../pages/page-params.js';

export const REPORT_FIELDS = ['reason', 'text', 'email'] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** A report as it was typed. */
export interface ReportDraft extends Record<ReportField, string> {
  ticket: string;
}

/** A report under way. */
export interface ReportView extends OfferView {
  draft: ReportDraft;
  /** Sentences beside the fields to correct. */
  errors: ReadonlyMap<ReportField, string>;
  challenge?: Challenge | undefined;
  /** Said above the form, where it is not about a field. */
  notice?: string | undefined;
}

/** Where somebody says that something is wrong with an offer: one page, sent once. */
export function reportPage(view: ReportView): string {
  const { site, params, offer, notice, errors } = view;
  const all = textsOf(params);
  const { report: texts, apply } = all;
  const isAnswer = errors.size > 0 || notice !== undefined;
  const title = texts.title(offer.title);
  return toHostedPage(site, {
    title: errors.size > 0 ? apply.toCorrect(title) : title,
    theme: params.theme,
    lang: params.lang,
    ...(!isAnswer && { pathIn: (lang) => offerPath(offer.id, inLanguage(params, lang), '/report') }),
    ...(view.challenge && { script: PROVE_PATH }),
    body: html`<div class="narrow">
      ${formHead(view, all, texts)}
      <p class="context">
        <span
          ><b>${inFrench(all, offer.title)}</b
          ><br />${inFrench(all, `${offer.employer.name}, ${offer.location.city}`)}</span
        >
      </p>
      <div class="form">
        <p>${texts.lead}</p>
        <p class="note">${texts.danger}</p>
      </div>
      ${summary(view)}
      ${notice !== undefined && html`<p class="box box--bad form" role="alert">${notice}</p>`} ${form(view)}
    </div>`,
  });
}

function form(view: ReportView): Html {
  const { site, params, offer, draft } = view;
  const all = textsOf(params);
  const { report: texts } = all;
  return html`<form
    class="form"
    method="post"
    action="${site.base}${offerPath(offer.id, params, '/report')}"
    novalidate
  >
    <input type="hidden" name="ticket" value="${draft.ticket}" autocomplete="off" />
    ${view.challenge && proofField(view.challenge)} ${honeypotField(all)}
    <p class="small muted">${all.page.allRequired}</p>
    ${fields(view, all)}
    <p class="small muted">
      ${texts.keep}
      <a href="${site.base}${rightsPath('data', params.lang)}" target="_blank"
        >${all.page.rights.data} <span class="opt">${all.page.newTab}</span></a
      >
    </p>
    <button class="btn btn--primary">${texts.send}</button>
  </form>`;
}

/** It came in. */
export function reportedPage({ site, params, offer }: OfferView, id: string): string {
  const { report: texts } = textsOf(params);
  return toHostedPage(site, {
    title: texts.done,
    theme: params.theme,
    lang: params.lang,
    body: html`<div class="narrow stack">
      <h1 class="h1">${texts.done}</h1>
      <p>${texts.doneText(id)}</p>
      <p class="note">${texts.danger}</p>
      <p>
        <a class="btn btn--primary" href="${site.base}${offerPath(offer.id, params)}">${texts.back}</a>
      </p>
    </div>`,
  });
}

function summary({ errors, params }: ReportView): Html | false {
  const { faults } = textsOf(params);
  const wrong = REPORT_FIELDS.filter((field) => errors.has(field));
  if (wrong.length === 0) return false;
  return html`<div class="box box--bad form" role="alert" tabindex="-1" autofocus>
    <h2 class="h3 box__h">${icon('alert')}<span>${faults.left(wrong.length)}</span></h2>
    <ul>
      ${wrong.map((field) => html`<li><a href="#${field}">${errors.get(field)}</a></li>`)}
    </ul>
  </div>`;
}

function fields({ draft, errors }: ReportView, { report: texts, page }: Texts): Html {
  const choices = REPORT_REASONS.map((value) => ({
    value,
    label: texts.reasons[value],
    isChosen: draft.reason === value,
  }));
  const optional = html`<span class="opt">${page.optional}</span>`;
  return html`<fieldset class="pick" ${mustChoose('radio')} ${described(errors, 'reason')}>
      <legend class="label">${texts.reason}</legend>
      ${segments('reason', 'radio', choices)} ${errorOf(errors, 'reason')}
    </fieldset>
    <div class="${errors.has('text') ? 'field field--bad' : 'field'}">
      <label class="label" for="text">${texts.text} ${optional}</label>
      <p class="hint" id="text-hint">${texts.textHint}</p>
      <textarea
        class="input"
        id="text"
        name="text"
        maxlength="1000"
        ${described(errors, 'text', 'text-hint')}
      >
${verbatim(draft.text)}</textarea>
      ${errorOf(errors, 'text')}
    </div>
    <div class="${errors.has('email') ? 'field field--bad' : 'field'}">
      <label class="label" for="email">${texts.email} ${optional}</label>
      <p class="hint" id="email-hint">${texts.emailHint}</p>
      <input
        class="input"
        id="email"
        name="email"
        type="email"
        value="${verbatim(draft.email)}"
        maxlength="254"
        autocomplete="email"
        ${described(errors, 'email', 'email-hint')}
      />
      ${errorOf(errors, 'email')}
    </div>`;
}

type Errors = ReportView['errors'];

function errorOf(errors: Errors, field: ReportField): Html | false {
  const error = errors.get(field);
  return (
    error !== undefined &&
    html`<p class="error" id="${field}-error">${icon('alert')}<span>${error}</span></p>`
  );
}

function described(errors: Errors, field: ReportField, ...hints: string[]): Html | false {
  const ids = [...hints, ...(errors.has(field) ? [`${field}-error`] : [])];
  if (ids.length === 0) return false;
  return html`aria-describedby="${ids.join(' ')}" ${errors.has(field) && html`aria-invalid="true"`}`;
}
