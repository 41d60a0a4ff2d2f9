import {
  byMonth,
  sentence,
  weeksToChoose,
  type Facets,
  type Grade,
  type Week,
  type YearOfWeeks,
} from '@1eleve1stage/sdk/contract';
import { html, type Html } from './html.js';
import { icon } from './icons.js';
import type { Texts } from './texts/index.js';

/** Facts that the choice of weeks depends on. */
interface Asked {
  grade?: Grade | undefined;
  /** Those that are chosen. */
  weeks?: readonly Week[] | undefined;
  year?: number | undefined;
  counts: Facets['weeks'];
  now: Date;
}

/** The weeks a search may name, by school year and month, with the offers of each. */
export function weekChoice(texts: Texts, { grade, weeks = [], year, counts = [], now }: Asked): Html {
  const box = (week: Week): Html => {
    const total = counts.find(({ value }) => value === week)?.total ?? 0;
    return weekBox(texts, week, total, weeks.includes(week));
  };
  const years = weeksToChoose(grade, { weeks, year }, now).map((one) => yearOfWeeks(texts, one, box));
  return html`<div class="months">${years}</div>`;
}

/** The months of a school year, under its name where it is not the present one. */
function yearOfWeeks(
  texts: Texts,
  { schoolYear, isPresent, weeks }: YearOfWeeks,
  box: (week: Week) => Html,
): Html {
  const months = byMonth(weeks).map(
    (month) =>
      html`<div class="month">
        <p class="month__name">${texts.weeks.month(month.day)}</p>
        <div class="month__weeks">${month.weeks.map(box)}</div>
      </div>`,
  );
  if (isPresent) return html`${months}`;
  return html`<div class="months" role="group" aria-labelledby="year-${String(schoolYear)}">
    <p class="label" id="year-${String(schoolYear)}">${sentence(texts.weeks.inYear(schoolYear))}</p>
    ${months}
  </div>`;
}

function weekBox(texts: Texts, week: Week, total: number, isChosen: boolean): Html {
  const isEmpty = total === 0 && !isChosen;
  return html`<label class="week">
    <input type="checkbox" name="weeks" value="${week}" ${isChosen && 'checked'} ${isEmpty && 'disabled'} />
    <span class="week__d">${texts.weeks.days(week)}</span>
    <span class="vh">${texts.weeks.name(week)}, ${texts.words.offers(total)}</span>
    <span class="week__n" aria-hidden="true">${texts.words.number(total)}</span>
    <span class="week__c">${icon('check')}</span>
  </label>`;
}
