import type { DayHours, HoursSpan } from '@1eleve1stage/sdk/rules';

/** A day as it is read: two halves around a break, one half, or one stretch over noon. */
export type DayParts =
  | { kind: 'halves'; morning: HoursSpan | undefined; afternoon: HoursSpan | undefined }
  | { kind: 'through'; stretch: HoursSpan };

/** Hours that end by 13:00 are a morning, hours that start from 12:00 an afternoon. Times compare as text. */
export function dayParts({ start, end, break: pause }: DayHours): DayParts {
  if (pause) {
    return { kind: 'halves', morning: { start, end: pause.start }, afternoon: { start: pause.end, end } };
  }
  if (end <= '13:00') return { kind: 'halves', morning: { start, end }, afternoon: undefined };
  if (start >= '12:00') return { kind: 'halves', morning: undefined, afternoon: { start, end } };
  return { kind: 'through', stretch: { start, end } };
}
