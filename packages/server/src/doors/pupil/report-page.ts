import { REPORT_REASONS, type Challenge } from '@1eleve1stage/sdk/contract';
import { honeypotField } from '../pages/honeypot-field.js';
import { html, type Html } from '../pages/html.js';
import { rightsPath } from '../pages/article.js';
import { segments } from '../pages/choices.js';
import { describedBy, errorLine, errorSummary, lineField, mustChoose, textField } from '../pages/fields.js';
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
      ${errorSummary(all, linesOf(errors))}
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

/** The fields to correct, each with its sentence, in the order of the form. */
function linesOf(errors: Errors): (readonly [ReportField, string])[] {
  return REPORT_FIELDS.flatMap((field) => {
    const sentence = errors.get(field);
    return sentence === undefined ? [] : [[field, sentence] as const];
  });
}

function fields({ draft, errors }: ReportView, all: Texts): Html {
  const { report: texts } = all;
  const choices = REPORT_REASONS.map((value) => ({
    value,
    label: texts.reasons[value],
    isChosen: draft.reason === value,
  }));
  const reason = { name: 'reason', error: errors.get('reason') };
  return html`<fieldset class="pick" ${mustChoose('radio')} ${describedBy(reason)}>
      <legend class="label">${texts.reason}</legend>
      ${segments('reason', 'radio', choices)} ${errorLine('reason', reason.error)}
    </fieldset>
    ${textField(all, {
      name: 'text',
      label: texts.text,
      value: draft.text,
      hint: texts.textHint,
      error: errors.get('text'),
      isOptional: true,
      longest: 1000,
    })}
    ${lineField(all, {
      name: 'email',
      label: texts.email,
      value: draft.email,
      hint: texts.emailHint,
      error: errors.get('email'),
      isOptional: true,
      type: 'email',
      autocomplete: 'email',
      longest: 254,
    })}`;
}

type Errors = ReportView['errors'];
