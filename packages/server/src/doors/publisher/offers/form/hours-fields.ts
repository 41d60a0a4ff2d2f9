import { WEEKDAYS } from '@1eleve1stage/sdk/contract';
import { sentence, type Weekday } from '@1eleve1stage/sdk/rules';
import { errorLine } from '../../../pages/fields.js';
import { html, type Html, verbatim } from '../../../pages/html.js';
import { wordsOf, type OwnScene } from '../../scene.js';
import { timeField, TIMES } from './fields.js';
import { errorOf } from './parts.js';
import type { Writing } from './writing.js';

/** The hours of each day; an empty day is off. */
export function hoursFields(scene: OwnScene, writing: Writing): Html {
  const { hours } = wordsOf(scene).texts.write;
  const { optional } = wordsOf(scene).shared.page;
  return html`<fieldset id="hours" tabindex="-1">
    <legend class="label">${hours.title} <span class="opt">${optional}</span></legend>
    <p class="hint">${hours.hint}</p>
    ${errorLine('hours', errorOf(writing, 'hours'))} ${WEEKDAYS.map((day) => dayFields(scene, writing, day))}
    <p class="actions day__acts">
      <button class="btn" name="do" value="copied">${hours.copy}</button>
      <button class="btn" name="do" value="mended">${hours.mend}</button>
    </p>
  </fieldset>`;
}

function dayFields(scene: OwnScene, writing: Writing, day: Weekday): Html {
  const { texts, shared } = wordsOf(scene);
  const error = errorOf(writing, day);
  return html`<fieldset class="${error === undefined ? 'day' : 'day field--bad'}" id="${day}" tabindex="-1">
    <legend class="day__name">${sentence(shared.hours.words.days[day])}</legend>
    <div class="day__times">
      ${TIMES.map((time) => {
        const name = timeField(day, time);
        return html`<div>
          <label class="label" for="${name}">${texts.write.hours[time]}</label>
          <input
            class="input"
            type="time"
            id="${name}"
            name="${name}"
            value="${verbatim(writing.fields[name] ?? '')}"
            ${error !== undefined && html`aria-describedby="${day}-error" aria-invalid="true"`}
          />
        </div>`;
      })}
    </div>
    ${errorLine(day, error)}
  </fieldset>`;
}
