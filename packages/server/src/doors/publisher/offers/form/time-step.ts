import { byMonth, weeksToChoose, type Grade, type Week } from '@1eleve1stage/sdk/contract';
import { errorLine } from '../../../pages/fields.js';
import { html, type Html } from '../../../pages/html.js';
import { icon } from '../../../pages/icons.js';
import { hidden } from '../../parts/forms.js';
import { wordsOf, type OwnScene } from '../../scene.js';
import { audienceFields } from './audience-fields.js';
import { hoursFields } from './hours-fields.js';
import { errorOf, typedLine, typedText } from './parts.js';
import { chosenWeeks, type Writing } from './writing.js';

/** Pupils that an offer may be for: collège or lycée, never both. */
const GRADES = {
  college: 'quatrieme troisieme',
  troisieme: 'troisieme',
  quatrieme: 'quatrieme',
  seconde: 'seconde',
} as const;

/** When, for whom, how many. */
export function timeStep(scene: OwnScene, writing: Writing): Html {
  const { time } = wordsOf(scene).texts.write;
  return html`${grades(scene, writing)} ${audienceFields(scene, writing)} ${weeks(scene, writing)}
  ${typedLine(scene, writing, {
    ...{ name: 'seats', label: time.seats, hint: time.seatsHint, inputmode: 'numeric' },
    ...{ look: 'input--s', longest: 4 },
  })}
  ${typedLine(scene, writing, {
    ...{ name: 'cap', label: time.cap, hint: time.capHint, inputmode: 'numeric' },
    ...{ look: 'input--s', longest: 4, isOptional: true },
  })}
  ${hoursFields(scene, writing)}
  ${typedText(scene, writing, {
    ...{ name: 'lunch', label: time.lunch, hint: time.lunchHint, isOptional: true, longest: 250 },
  })}`;
}

function grades(scene: OwnScene, writing: Writing): Html {
  const { time } = wordsOf(scene).texts.write;
  const asked = (writing.fields['grades'] ?? '').split(' ').sort().join(' ');
  const error = errorOf(writing, 'grades');
  return html`<fieldset id="grades" tabindex="-1">
    <legend class="label">${time.grades}</legend>
    <div class="choices">
      ${(Object.keys(GRADES) as (keyof typeof GRADES)[]).map(
        (name) =>
          html`<label class="choice"
            ><input
              class="tick"
              type="radio"
              name="grades"
              value="${GRADES[name]}"
              ${GRADES[name] === asked && 'checked'}
            /><span>${time[name]}</span></label
          >`,
      )}
    </div>
    ${errorLine('grades', error)}
  </fieldset>`;
}

/** The weeks of collège and the two of lycée: without script nobody knows yet which are meant. */
function weeks(scene: OwnScene, writing: Writing): Html {
  const { time } = wordsOf(scene).texts.write;
  const chosen = chosenWeeks(writing);
  const calendars = (['troisieme', 'seconde'] as const).map((grade) =>
    calendarOf(grade, chosen, writing.now),
  );
  const listed = new Set(calendars.flat());
  const wrong = writing.faults.filter(({ field }) => field === 'weeks');
  return html`<div class="fields" id="weeks" tabindex="-1">
    ${wrong.map(({ sentence }) => html`<p class="error">${icon('alert')}<span>${sentence}</span></p>`)}
    ${calendars.map(
      (calendar, index) =>
        html`<fieldset>
          <legend class="label">${index === 0 ? time.weeksOfCollege : time.weeksOfLycee}</legend>
          ${index === 0 && html`<p class="hint">${time.weeksHint}</p>`} ${months(scene, calendar, chosen)}
        </fieldset>`,
    )}
    ${chosen.filter((week) => !listed.has(week)).map((week) => hidden('weeks', week))}
  </div>`;
}

function calendarOf(grade: Grade, chosen: readonly Week[], now: Date): Week[] {
  const years = weeksToChoose(grade, { weeks: chosen, year: undefined }, now);
  return years.flatMap(({ weeks: ofYear }) => ofYear as Week[]);
}

function months(scene: OwnScene, calendar: readonly Week[], chosen: readonly Week[]): Html {
  const { weeks: words } = wordsOf(scene).shared;
  return html`<div class="months">
    ${byMonth(calendar).map(
      (month) =>
        html`<div class="month">
          <p class="month__name">${words.month(month.day)}</p>
          <div class="month__weeks">
            ${month.weeks.map(
              (week) =>
                html`<label class="week"
                  ><input
                    type="checkbox"
                    name="weeks"
                    value="${week}"
                    ${chosen.includes(week) && 'checked'}
                  />
                  <span class="week__d">${words.days(week)}</span> <span class="vh">${words.name(week)}</span
                  ><span class="week__c">${icon('check')}</span></label
                >`,
            )}
          </div>
        </div>`,
    )}
  </div>`;
}
