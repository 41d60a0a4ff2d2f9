import { WEEKDAYS } from '@1eleve1stage/sdk/contract';
import { mendHours } from '../../../../core/offers/rules/mended-hours.js';
import { sectorOfWords } from '../../../../core/offers/rules/trades.js';
import { readFields, timeField, TIMES, timesOf, type Fields, type Step } from './fields.js';
import { scheduleOf } from './to-sent.js';
import type { Writing } from './writing.js';

/** What was typed, and what a button of the form fills in. */
export function filledIn(step: Step, form: URLSearchParams): { fields: Fields; note?: Writing['note'] } {
  const fields = readFields(step, form);
  if (step === 1 && !fields['sector']) {
    const words = ['title', 'sees', 'does', 'description'].map((name) => fields[name] ?? '');
    return { fields: { ...fields, sector: sectorOfWords(words) ?? '' } };
  }
  const act = form.get('do');
  if (step === 3 && act === 'mended') {
    const mended = mendHours(scheduleOf(fields) ?? {}, fields['lunch'] !== '');
    return { fields: { ...fields, ...timesOf(mended) }, note: act };
  }
  if (step === 3 && act === 'copied') {
    const copied = WEEKDAYS.slice(1, 5).flatMap((day) =>
      TIMES.map((time) => [timeField(day, time), fields[timeField('monday', time)] ?? ''] as const),
    );
    return { fields: { ...fields, ...Object.fromEntries(copied) }, note: act };
  }
  return { fields };
}
