import { FIELD_ERRORS, HOUR_LIMITS, minutesWorked, WEEKDAYS, Week } from '@1eleve1stage/sdk/contract';
import type { Weekday } from '@1eleve1stage/sdk/rules';
import type { FieldRefusal } from '../../../../core/base/refusal.js';
import { wordsOf, type OwnScene } from '../../scene.js';
import type { Step } from './fields.js';
import { scheduleOf, type Sent } from './to-sent.js';

/** What is to be corrected: where, and the sentence that says so. */
export interface FormFault {
  step: Step;
  /** The field, or the group of fields. */
  field: string;
  sentence: string;
}

/** Fields by what the contract says of them: the longest beginning of a pointer that is here. */
const FIELDS: Readonly<Record<string, readonly [Step, string]>> = {
  '/title': [1, 'title'],
  '/description': [1, 'sees'],
  '/sector': [1, 'sector'],
  '/employer': [2, 'employer'],
  '/location': [2, 'city'],
  '/location/street': [2, 'street'],
  '/location/postcode': [2, 'postcode'],
  '/contact': [2, 'email'],
  '/contact/name': [2, 'host'],
  '/contact/phone': [2, 'phone'],
  '/accessibility': [2, 'wheelchair'],
  '/workingConditions': [2, 'conditions'],
  '/grades': [3, 'grades'],
  '/reservedFor': [3, 'reserved'],
  '/weeks': [3, 'weeks'],
  '/seats': [3, 'seats'],
  '/monthlyCap': [3, 'cap'],
  '/lunchBreak': [3, 'lunch'],
  '/schedule': [3, 'hours'],
};

/**
 * Each thing to correct in the words of its field, in the order of the form.
 *
 * @param sent what was refused
 * @param isWhole whether the description is one field
 */
export function toFormFaults(
  scene: OwnScene,
  errors: readonly FieldRefusal[],
  sent: Sent,
  isWhole: boolean,
): FormFault[] {
  const { texts, shared } = wordsOf(scene);
  const [write, weeks] = [texts.write, shared.weeks];
  const faults = errors.flatMap(({ pointer, code }) => {
    const place = placeOf(pointer);
    if (!place) return [];
    const [step, named] = place;
    const field = named === 'sees' && isWhole ? 'description' : named;
    const day = dayOf(pointer);
    const said = FIELD_ERRORS[code][scene.lang];
    if (day) return [{ step, field: day, sentence: daySentence(scene, day, code, sent) ?? said }];
    const week = weekOf(pointer, sent);
    const missing = code === 'required' || code === 'too_short' ? write.missing[field] : undefined;
    return [{ step, field, sentence: week ? write.ofWeek(weeks.line(week), said) : (missing ?? said) }];
  });
  // A field is told of once; of weeks, each that is wrong has a name.
  const told = new Set<string>();
  return faults.filter(({ field, sentence }) => {
    const about = field === 'weeks' ? sentence : field;
    return !told.has(about) && told.add(about);
  });
}

function placeOf(pointer: string): readonly [Step, string] | undefined {
  for (let beginning = pointer; beginning !== ''; beginning = beginning.replace(/\/[^/]*$/, '')) {
    const place = FIELDS[beginning];
    if (place) return place;
  }
  return undefined;
}

function dayOf(pointer: string): Weekday | undefined {
  const [, named] = /^\/schedule\/(\w+)/.exec(pointer) ?? [];
  return WEEKDAYS.find((day) => day === named);
}

function weekOf(pointer: string, { weeks }: Sent): Week | undefined {
  const [, index] = /^\/weeks\/(\d+)$/.exec(pointer) ?? [];
  const week = Week.safeParse(Array.isArray(weeks) && index !== undefined ? weeks[Number(index)] : undefined);
  return week.success ? week.data : undefined;
}

/** `Jeudi : la journée dépasse…`; of a day too long, by how much. */
function daySentence(
  scene: OwnScene,
  day: Weekday,
  code: FieldRefusal['code'],
  sent: Sent,
): string | undefined {
  const { texts, shared } = wordsOf(scene);
  const { days, length } = shared.hours.words;
  const name = days[day];
  // What was refused is what the fields said.
  const hours = (sent['schedule'] as ReturnType<typeof scheduleOf>)?.[day];
  if (code === 'day_too_long' && hours) {
    const worked = minutesWorked(hours, sent['lunchBreak'] !== undefined);
    const excess = worked - HOUR_LIMITS.day;
    const told = excess < 60 ? texts.write.hours.minutes(excess) : length(excess);
    return texts.write.hours.tooLong(name, length(worked), told);
  }
  return texts.write.hours.wrong(name, FIELD_ERRORS[code][scene.lang]);
}
