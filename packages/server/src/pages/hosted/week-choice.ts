import {
  GRADES,
  openWeeks,
  schoolYearOf,
  weeksOfSchoolYear,
  type Facets,
  type Grade,
  type Week,
} from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../html.js';
import { icon } from './icons.js';
import type { Texts } from './texts/index.js';

/** Under this number of weeks left in the school year, the next year's are shown too. */
const FEW_WEEKS = 6;

/** The weeks a search may name, by month, with the offers of each. */
export function weekChoice(
  texts: Texts,
  asked: {
    grade: Grade | undefined;
    chosen: readonly Week[];
    counts: Facets['weeks'];
    now: Date;
  },
): Html {
  const { chosen, counts = [] } = asked;
  const groups = byMonth(texts, weeksOf(asked.grade, asked.now)).map(
    ([month, weeks]) =>
      html`<div class="month">
        <p class="month__name">${month}</p>
        <div class="month__weeks">
          ${weeks.map((week) => {
            const total = counts.find(({ value }) => value === week)?.total ?? 0;
            return weekBox(texts, week, total, chosen.includes(week));
          })}
        </div>
      </div>`,
  );
  return html`<div class="months">${groups}</div>`;
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

function byMonth(texts: Texts, weeks: readonly Week[]): [month: string, weeks: Week[]][] {
  const months = new Map<string, Week[]>();
  for (const week of weeks) {
    const month = texts.weeks.month(week);
    months.set(month, [...(months.get(month) ?? []), week]);
  }
  return [...months];
}

/** Of a grade, else of all: those of the school year under way, and of the next one when it ends soon. */
function weeksOf(grade: Grade | undefined, now: Date): Week[] {
  const grades = grade ? [grade] : GRADES;
  const year = schoolYearOf(now);
  const open = [...new Set(grades.flatMap((one) => openWeeks(one, now)))].sort();
  const thisYear = new Set(grades.flatMap((one) => weeksOfSchoolYear(one, year)));
  const left = open.filter((week) => thisYear.has(week));
  return left.length > Math.min(FEW_WEEKS, thisYear.size - 1) ? left : open;
}
