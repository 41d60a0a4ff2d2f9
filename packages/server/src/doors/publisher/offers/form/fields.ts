import { WEEKDAYS } from '@1eleve1stage/sdk/contract';
import type { Weekday, WeekHours } from '@1eleve1stage/sdk/rules';
import type { OfferField } from '../../../../core/offers/rules/merge-patch.js';
import { isReserved } from '../../../../core/offers/rules/reservation.js';
import type { OfferContent } from '../../../../ports/index.js';

/** Steps in which an offer is written; a fourth reads it again. */
export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number];

/** Times of a day, in the order they are asked for. */
export const TIMES = ['start', 'from', 'to', 'end'] as const;
export type TimeName = (typeof TIMES)[number];

/** What is typed, by the names of fields: of what is ticked, the values with a space between. */
export type Fields = Readonly<Record<string, string>>;

/** The field of a time of a day. */
export function timeField(day: Weekday, time: TimeName): string {
  return `${day}-${time}`;
}

/** The fields of each step. */
export const STEP_FIELDS: Readonly<Record<Step, readonly string[]>> = {
  1: ['title', 'sees', 'does', 'with', 'description', 'sector'],
  2: [
    ...['employer', 'public', 'site', 'street', 'postcode', 'city', 'keep', 'siteName'],
    ...['host', 'email', 'phone'],
    ...['wheelchair', 'conditions'],
  ],
  3: [
    ...['grades', 'reserved', 'rep', 'qpv', 'schools', 'places', 'find', 'weeks', 'seats', 'cap', 'lunch'],
    ...WEEKDAYS.flatMap((day) => TIMES.map((time) => timeField(day, time))),
  ],
};

/** What each step says of an offer, as the contract names it. */
export const STEP_CONTENT: Readonly<Record<Step, readonly OfferField[]>> = {
  1: ['title', 'description', 'sector'],
  2: ['employer', 'location', 'contact', 'accessibility', 'workingConditions'],
  3: ['grades', 'reservedFor', 'weeks', 'seats', 'monthlyCap', 'schedule', 'lunchBreak'],
};

/** Fields of several lines, or of words rather than names. */
const TEXTS = new Set(['sees', 'does', 'with', 'description', 'conditions', 'lunch']);

/** Fields of several values, as many as the contract takes, with a space between. */
const LISTS = new Map([
  ['weeks', 104 * 9],
  ['schools', 500 * 9],
  ['places', 100 * 6],
]);

/**
 * Longest text that is kept of a field, in characters: the contract refuses it long before. A draft is kept before
 * anything is checked, whoever writes it.
 */
function longestOf(name: string): number {
  if (TEXTS.has(name)) return 4000;
  return LISTS.get(name) ?? (name.includes('-') ? 20 : 600);
}

/** The fields of a step, as a form has them. */
export function readFields(step: Step, form: URLSearchParams): Fields {
  return Object.fromEntries(
    STEP_FIELDS[step].map((name) => [name, form.getAll(name).join(' ').trim().slice(0, longestOf(name))]),
  );
}

/** An offer as its form shows it. */
export function toFields({
  employer,
  location,
  contact,
  accessibility,
  reservedFor,
  ...content
}: OfferContent): Fields {
  return {
    title: content.title,
    description: content.description,
    sector: content.sector.code,
    employer: employer.name,
    public: employer.isPublic ? 'yes' : '',
    street: location.street ?? '',
    postcode: location.postcode,
    city: location.city,
    siret: employer.siret ?? '',
    host: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    wheelchair: accessibility?.wheelchair ? 'yes' : '',
    conditions: content.workingConditions ?? '',
    grades: content.grades.join(' '),
    reserved: isReserved(reservedFor) ? 'yes' : 'no',
    rep: reservedFor?.rep ? 'yes' : '',
    qpv: reservedFor?.qpv ? 'yes' : '',
    schools: (reservedFor?.schools ?? []).join(' '),
    places: (reservedFor?.places ?? []).join(' '),
    weeks: content.weeks.join(' '),
    seats: String(content.seats.total),
    cap: String(content.monthlyCap ?? ''),
    lunch: content.lunchBreak ?? '',
    ...(content.schedule && timesOf(content.schedule)),
  };
}

/** Hours as their fields show them. */
export function timesOf(schedule: WeekHours): Fields {
  return Object.fromEntries(
    WEEKDAYS.flatMap((day) => {
      const hours = schedule[day];
      return [
        [timeField(day, 'start'), hours?.start ?? ''],
        [timeField(day, 'from'), hours?.break?.start ?? ''],
        [timeField(day, 'to'), hours?.break?.end ?? ''],
        [timeField(day, 'end'), hours?.end ?? ''],
      ] as const;
    }),
  );
}
