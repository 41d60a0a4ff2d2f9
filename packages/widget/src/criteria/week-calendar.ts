import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../components/live.js';
import { fridayOf, isLyceeGrade, mondayOf } from '@1eleve1stage/sdk/rules';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { Texts } from '../i18n/texts.js';
import { raised } from '../i18n/raised.js';
import { icon } from '../icons.js';
import { checkPath } from '../answer/icons.js';
import { toggled } from '../state/criteria.js';
import { calendarOf, type Month } from '../view/calendar.js';
import type { CriteriaScene } from './scene.js';

/** The school weeks of a grade, month by month: never a number of week. */
export function weekCalendar({ criteria, words, texts, now, edit }: CriteriaScene): TemplateResult {
  const { grade, weeks } = criteria;
  const isLycee = grade && isLyceeGrade(grade);
  const hint = isLycee ? words.weeksHintSeconde : words.weeksHint;
  const note = isLycee ? words.weeksTwo : words.weeksMany;
  const box = (week: Week): TemplateResult =>
    weekBox(week, weeks.includes(week), texts, () => edit({ weeks: toggled(weeks, week) }));
  return html`<fieldset class="full ${isLycee ? 'weeks--two' : ''}">
    <legend class="label">${words.weeks} ${grade ? html`<span class="opt">${note}</span>` : nothing}</legend>
    <p class="hint">${raised(grade ? hint : words.weeksNoGrade)}</p>
    <div class="months">
      ${grade ? calendarOf(grade, now).map((month, index) => monthRow(month, index, texts, box)) : nothing}
    </div>
  </fieldset>`;
}

function monthRow(
  { day, weeks }: Month,
  index: number,
  texts: Texts,
  box: (week: Week) => TemplateResult,
): TemplateResult {
  return html`<div class="month" role="group" aria-labelledby="month-${index}">
    <p class="month__name" id="month-${index}">
      ${texts.weeks.month(day)} <span>${day.getUTCFullYear()}</span>
    </p>
    <div class="month__weeks">${weeks.map(box)}</div>
  </div>`;
}

function weekBox(week: Week, on: boolean, texts: Texts, chosen: () => void): TemplateResult {
  const [monday, friday] = [mondayOf(week), fridayOf(week)];
  return html`<label class="week ${on ? 'week--on' : ''}">
    <input type="checkbox" value=${week} .checked=${live(on)} @change=${chosen} />
    <span class="week__d">${texts.weeks.days(monday, friday)}</span>
    <span class="vh">${texts.weeks.name(monday, friday)}</span>
    ${on ? icon(checkPath, 'week__c') : nothing}
  </label>`;
}
