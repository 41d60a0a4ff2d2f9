import { WEEKDAYS } from '@1eleve1stage/sdk/contract';
import type { WeekHours } from '@1eleve1stage/sdk/rules';
import { asSent } from '../../../../core/offers/rules/merge-patch.js';
import type { OfferContent } from '../../../../ports/index.js';
import { STEP_CONTENT, timeField, type Fields, type Step } from './fields.js';

/** An offer as it would be sent, for the contract’s schema to accept or refuse. */
export type Sent = Record<string, unknown> & { location: { postcode?: unknown; city?: unknown } };

/**
 * What was typed, in the contract’s terms.
 *
 * @param offer that is changed: what no field asks for stays as it is
 */
export function toSent(fields: Fields, offer?: OfferContent): Sent {
  const text = (name: string): string | undefined => fields[name]?.trim() || undefined;
  const { employer, accessibility, ...rest } = offer ? asSent(offer) : {};
  const email = text('email');
  return present({
    ...rest,
    title: text('title'),
    description: describe(text),
    sector: present({ code: text('sector') }),
    employer: present({
      ...employer,
      ...{ name: text('employer'), isPublic: fields['public'] === 'yes' },
      ...('siret' in fields && { siret: text('siret') }),
    }),
    location: present({ street: text('street'), postcode: text('postcode'), city: text('city') }),
    contact: email === undefined ? undefined : present({ name: text('host'), email, phone: text('phone') }),
    accessibility:
      accessibility || fields['wheelchair'] === 'yes'
        ? { ...accessibility, wheelchair: fields['wheelchair'] === 'yes' }
        : undefined,
    workingConditions: text('conditions'),
    grades: listOf(fields['grades']),
    reservedFor: reservationOf(fields),
    weeks: listOf(fields['weeks']).sort(),
    seats: { total: numberAsMeant(text('seats')) },
    monthlyCap: numberAsMeant(text('cap')),
    schedule: scheduleOf(fields),
    lunchBreak: text('lunch'),
    // Every field of an address is there to be refused.
  }) as Sent;
}

/** For whom it is kept; undefined where it is for everybody, whatever was ticked before that was chosen. */
export function reservationOf(fields: Fields): Record<string, unknown> | undefined {
  if (fields['reserved'] !== 'yes') return undefined;
  const [schools, places] = [listOf(fields['schools']), listOf(fields['places'])];
  const kept = present({
    rep: fields['rep'] === 'yes' || undefined,
    qpv: fields['qpv'] === 'yes' || undefined,
    schools: schools.length > 0 ? schools : undefined,
    places: places.length > 0 ? places : undefined,
  });
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The part of it that a step says, to change an offer by: what was emptied is cleared. */
export function toPatch(step: Step, sent: Sent): Record<string, unknown> {
  return Object.fromEntries(STEP_CONTENT[step].map((name) => [name, sent[name] ?? null]));
}

/** The hours that were typed; undefined where there are none. A time that is none stays, to be refused. */
export function scheduleOf(fields: Fields): WeekHours | undefined {
  const days = WEEKDAYS.flatMap((day) => {
    const [start, from, to, end] = (['start', 'from', 'to', 'end'] as const).map((time) =>
      timeAsMeant(fields[timeField(day, time)] ?? ''),
    );
    if (!start && !from && !to && !end) return [];
    const hours = { start: start ?? '', end: end ?? '' };
    return [[day, from || to ? { ...hours, break: { start: from ?? '', end: to ?? '' } } : hours] as const];
  });
  return days.length > 0 ? Object.fromEntries(days) : undefined;
}

/** What is no number stays, to be refused. */
function numberAsMeant(typed: string | undefined): number | string | undefined {
  return /^\d{1,9}$/.test(typed ?? '') ? Number(typed) : typed;
}

/** Where no browser asks for a time, somebody types `7h30`, `7 h` or `7:30`. */
function timeAsMeant(typed: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})\s?[h:]\s?(\d{2})?(?::00)?$/i.exec(typed.trim()) ?? [];
  return hours === undefined ? typed.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}

/** What pupils read is in French, whoever writes it. */
function describe(text: (name: string) => string | undefined): string | undefined {
  const answers = [
    ['Ce que tu vas voir', text('sees')],
    ['Ce que tu pourras faire', text('does')],
    ['Avec qui', text('with')],
  ].flatMap(([asked, answer]) => (answer === undefined ? [] : [`${asked} : ${answer}`]));
  return text('description') ?? (answers.length > 0 ? answers.join('\n\n') : undefined);
}

function listOf(text = ''): string[] {
  return [...new Set(text.split(' ').filter(Boolean))];
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
