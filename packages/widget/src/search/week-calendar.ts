import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../kit/live-property.js';
import {
  byMonth,
  fridayOf,
  isLyceeGrade,
  mondayOf,
  sentence,
  weeksToChoose,
  type YearOfWeeks,
} from '@1eleve1stage/sdk/rules';
import type { Week } from '@1eleve1stage/sdk/contract';
import { withRaisedOrdinals } from '../words/ordinals.js';
import { icon } from '../kit/icons.js';
import { checkPath } from '../kit/sign-icons.js';
import { toggled } from '../state/criteria.js';
import type { CriterionView } from './criterion-view.js';

/** The school weeks of a grade, by school year and month: never a number of week. */
export function weekCalendar(view: CriterionView): TemplateResult {
  const { criteria, words, now } = view;
  const { grade } = criteria;
  const isLycee = grade && isLyceeGrade(grade);
  const hint = isLycee ? words.weeksHintSeconde : words.weeksHint;
  const note = isLycee ? words.weeksTwo : words.weeksMany;
  return html`<fieldset class="full ${isLycee ? 'weeks--two' : ''}">
    <legend class="label">
      ${words.weeks} ${grade ? html`<span class="opt small muted">${note}</span>` : nothing}
    </legend>
    <p class="hint">${withRaisedOrdinals(grade ? hint : words.weeksNoGrade)}</p>
    ${grade ? weeksToChoose(grade, criteria, now).map((year) => yearOfWeeks(year, view)) : nothing}
  </fieldset>`;
}

/** The months of a school year, under its name where it is not the present one. */
function yearOfWeeks({ schoolYear, isPresent, weeks }: YearOfWeeks, view: CriterionView): TemplateResult {
  const id = `year-${schoolYear}`;
  const months = byMonth(weeks).map(({ day, weeks: ofMonth }) => {
    const name = `month-${ofMonth[0]}`;
    return html`<div class="month" role="group" aria-labelledby=${isPresent ? name : `${id} ${name}`}>
      <p class="month__name" id=${name}>${view.words.month(day)} <span>${day.getUTCFullYear()}</span></p>
      <div class="month__weeks">${ofMonth.map((week) => weekBox(week, view))}</div>
    </div>`;
  });
  return html`${isPresent ? nothing : html`<p class="label" id=${id}>${sentence(view.texts.weeks.inYear(schoolYear))}</p>`}
    <div class="months">${months}</div>`;
}

function weekBox(week: Week, { criteria: { weeks }, words, edit }: CriterionView): TemplateResult {
  const [monday, friday] = [mondayOf(week), fridayOf(week)];
  const on = weeks.includes(week);
  const chosen = (): void => edit({ weeks: toggled(weeks, week) });
  return html`<label class="week ${on ? 'week--on' : ''}">
    <input type="checkbox" value=${week} .checked=${live(on)} @change=${chosen} />
    <span class="week__d">${words.days(monday, friday)}</span>
    <span class="vh">${words.name(monday, friday)}</span>
    ${on ? icon(checkPath) : nothing}
  </label>`;
}
