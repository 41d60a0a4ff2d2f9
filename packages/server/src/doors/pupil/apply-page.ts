import type { Challenge, School } from '@1eleve1stage/sdk/contract';
import {
  FORM_STEPS,
  isLyceeGrade,
  weeksToCome,
  type FormFaults,
  type FormField,
} from '@1eleve1stage/sdk/rules';
import { faultLine } from '@1eleve1stage/sdk/words';
import { honeypotField } from '../pages/honeypot-field.js';
import { html, type Html } from '../pages/html.js';
import { rightsPath } from '../pages/article.js';
import { relayLine } from '../pages/card.js';
import { segments } from '../pages/choices.js';
import type { Draft } from '../pages/draft.js';
import { describedBy, errorLine, errorSummary, mustChoose } from '../pages/fields.js';
import { errorOf, group, textArea, textField, type FormState } from './fields.js';
import { icon, sectorIcon } from '../pages/icons.js';
import { toHostedPage } from '../pages/layout.js';
import { formHead } from './form-head.js';
import type { OfferView } from './offer-view.js';
import { proofField } from './proof-field.js';
import { PROVE_PATH } from './prove-script.js';
import { gradeName } from '../pages/search-form.js';
import { offerPath } from '../pages/site.js';
import { inFrench } from '../pages/texts/in-french.js';
import { textsOf, type Texts } from '../pages/texts/index.js';
import { inLanguage } from '../pages/page-params.js';

/** A form under way to an offer. */
export interface ApplyView extends OfferView {
  draft: Draft;
  faults: FormFaults;
  /** Schools to choose among, for an offer reserved for some. */
  schools: readonly School[];
  /** Work for the browsers that run scripts. */
  challenge?: Challenge | undefined;
  /** Said above the form, where it is not about a field. */
  notice?: string;
}

/** The application's form: one page, sent once. */
export function applyPage(view: ApplyView): string {
  const { site, params, offer, draft, faults, notice } = view;
  const all = textsOf(params);
  const { apply: texts } = all;
  const title = texts.title(offer.title);
  const state: FormState = { draft, faults, texts: all };
  const isWrong = Object.keys(faults).length > 0;
  const isAnswer = isWrong || notice !== undefined;
  return toHostedPage(site, {
    title: isWrong ? texts.toCorrect(title) : title,
    theme: params.theme,
    lang: params.lang,
    ...(!isAnswer && { pathIn: (lang) => offerPath(offer.id, inLanguage(params, lang), '/apply') }),
    shared: {
      pathIn: (lang) => offerPath(offer.id, inLanguage({ query: {} }, lang), '/apply'),
      description: texts.description(offer.employer.name, offer.location.city),
    },
    ...(view.challenge && { script: PROVE_PATH }),
    body: html`<div class="narrow">
      ${formHead(view, all, texts)} ${offerInShort(view)} ${errorSummary(all, linesOf(state))}
      ${notice !== undefined && html`<p class="box box--bad form" role="alert">${notice}</p>`}
      <form
        class="form"
        method="post"
        action="${site.base}${offerPath(offer.id, params, '/apply')}"
        novalidate
      >
        <input type="hidden" name="attempt" value="${draft.attempt}" />
        <input type="hidden" name="ticket" value="${draft.ticket}" autocomplete="off" />
        ${view.challenge && proofField(view.challenge)} ${honeypotField(all)}
        <p class="small muted">${all.page.allRequired}</p>
        ${pupil(state)} ${privacy(view, all)} ${schoolAndWeek(view, state)} ${motivation(state)}
        ${representative(state)} ${sending(state)}
      </form>
    </div>`,
  });
}

/** The offer that is applied to, in short. */
function offerInShort({ offer, params }: ApplyView): Html {
  const all = textsOf(params);
  return html`<p class="context">
    <span class="picto">${sectorIcon(offer.sector.code)}</span>
    <span
      ><b>${inFrench(all, offer.title)}</b
      ><br />${inFrench(all, `${offer.employer.name}, ${offer.location.city}`)}${relayLine(all, offer)}</span
    >
  </p>`;
}

/** The fields to correct, each in a line, in the order of the form. */
function linesOf({ faults, texts }: FormState): (readonly [FormField, string])[] {
  return Object.values(FORM_STEPS)
    .flat()
    .flatMap((field) => {
      const fault = faults[field];
      return fault ? [[field, faultLine(texts.faults, field, fault)] as const] : [];
    });
}

function pupil(state: FormState): Html {
  const { apply: texts } = state.texts;
  return html`<div class="row">
      ${textField(state, { name: 'firstName', label: texts.firstName, autocomplete: 'given-name', longest: 100 })}
      ${textField(state, { name: 'lastName', label: texts.lastName, autocomplete: 'family-name', longest: 100 })}
    </div>
    ${textField(state, { name: 'email', label: texts.email, hint: texts.emailHint, type: 'email', autocomplete: 'email', longest: 254 })}
    <div class="row">
      ${textField(state, { name: 'birthDate', label: texts.birthDate, hint: texts.birthDateHint, autocomplete: 'bday', longest: 20 })}
      ${textField(state, { name: 'phone', label: texts.phone, hint: texts.phoneHint, isOptional: true, type: 'tel', autocomplete: 'tel', longest: 30 })}
    </div>`;
}

function privacy({ site, params }: ApplyView, { apply: texts, page }: Texts): Html {
  return html`<section class="box" aria-labelledby="informations">
    <h2 class="h3" id="informations">${texts.privacy}</h2>
    <ul class="plain">
      ${texts.privacyLines.map(([name, words]) => html`<li>${icon(name)}<span>${words}</span></li>`)}
    </ul>
    <p class="small">
      <a href="${site.base}${rightsPath('data', params.lang)}" target="_blank"
        >${page.rights.data} <span class="opt">${page.newTab}</span></a
      >
    </p>
  </section>`;
}

function schoolAndWeek(view: ApplyView, state: FormState): Html {
  const { offer, draft, now } = view;
  const { texts: all } = state;
  const { apply: texts } = all;
  const weeks = weeksToCome(offer.weeks, now);
  const isLycee = offer.grades.every(isLyceeGrade);
  const grades = offer.grades.map((value) => ({
    value,
    label: gradeName(all, value),
    isChosen: draft.grade === value,
  }));
  const weekChoices = weeks.map((value) => ({
    value,
    label: all.weeks.line(value),
    isChosen: draft.weeks.includes(value),
  }));
  const kind = isLycee ? texts.lycee : texts.college;
  return html`<div class="form__part">
    <h2 class="h2">${kind.title}</h2>
    ${textField(state, { name: 'school', label: kind.school, hint: texts.schoolHint, longest: 150 })}
    ${schoolChoice(view, texts)}
    ${group(state, { name: 'grade', legend: texts.grade, type: 'radio', choices: grades })}
    ${textField(state, { name: 'className', label: texts.className, hint: kind.classNameHint, isOptional: true, longest: 30 })}
    ${group(state, { name: 'weeks', legend: isLycee && weeks.length > 1 ? texts.weeks : texts.week, type: isLycee ? 'checkbox' : 'radio', choices: weekChoices })}
  </div>`;
}

function schoolChoice({ schools, draft }: ApplyView, texts: Texts['apply']): Html | false {
  if (schools.length === 0) return false;
  const choices = schools.map(({ uai, name, city }) => ({
    value: uai,
    label: name,
    hint: city,
    isChosen: draft.uai === uai,
  }));
  return html`<fieldset class="pick box" ${mustChoose('radio')}>
    <legend class="label">${texts.whichSchool}</legend>
    <p class="hint">${texts.whichSchoolHint}</p>
    ${segments('uai', 'radio', [...choices, { value: 'other', label: texts.otherSchool, isChosen: draft.uai === 'other' }])}
  </fieldset>`;
}

function motivation(state: FormState): Html {
  const { apply: texts } = state.texts;
  return html`<div class="form__part">
    <h2 class="h2">${texts.motivation}</h2>
    ${textArea(state, { name: 'motivation', label: texts.why, hint: texts.whyHint, longest: 1500 })}
    <details>
      <summary>${icon('next')}${texts.ideas}</summary>
      <ul class="plain">
        ${texts.ideaLines.map((idea) => html`<li>${icon('check')}<span>${idea}</span></li>`)}
      </ul>
    </details>
  </div>`;
}

function representative(state: FormState): Html {
  const { apply: texts } = state.texts;
  return html`<div class="form__part">
    <div>
      <h2 class="h2">${texts.representative}</h2>
      <p class="muted">${texts.representativeHint}</p>
    </div>
    ${textField(state, { name: 'representativeName', label: texts.representativeName, longest: 150 })}
    <div class="row row--end">
      ${textField(state, { name: 'representativeEmail', label: texts.representativeEmail, type: 'email', longest: 254 })}
      ${textField(state, { name: 'representativePhone', label: texts.representativePhone, type: 'tel', longest: 30 })}
    </div>
  </div>`;
}

function sending(state: FormState): Html {
  const { draft } = state;
  const { apply: texts } = state.texts;
  const error = errorOf(state, 'isInformed');
  return html`<div class="form__part">
    <div>
      <label class="check">
        <input
          class="tick"
          type="checkbox"
          id="isInformed"
          name="isInformed"
          value="yes"
          required
          ${draft.isInformed !== '' && 'checked'}
          ${describedBy({ name: 'isInformed', error })}
        />
        <span>${texts.informed}</span>
      </label>
      ${errorLine('isInformed', error)}
    </div>
    <p class="muted">${texts.note}</p>
    <button class="btn btn--primary">${texts.send}</button>
  </div>`;
}
