import * as z from 'zod/mini';

/** A time of the day, `09:00`, 24 hours, local time of the employer. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export type TimeOfDay = z.infer<typeof TimeOfDay>;

const Span = z.strictObject({ start: TimeOfDay, end: TimeOfDay });

/** One working day: when the pupil arrives and leaves, and the break between, if its hours are fixed. */
export const WorkingDay = z.strictObject({
  start: TimeOfDay,
  end: TimeOfDay,
  break: z.optional(Span),
});
export type WorkingDay = z.infer<typeof WorkingDay>;

/** Working hours of each day of the week. A day that is absent is off. */
export const Schedule = z.strictObject({
  monday: z.optional(WorkingDay),
  tuesday: z.optional(WorkingDay),
  wednesday: z.optional(WorkingDay),
  thursday: z.optional(WorkingDay),
  friday: z.optional(WorkingDay),
  saturday: z.optional(WorkingDay),
});
export type Schedule = z.infer<typeof Schedule>;
