const HOUR = 60;

/** Minutes of presence at which a break is due; apart from the others, for a table of hours needs no more. */
export const HOURS_BEFORE_BREAK = 4.5 * HOUR;

/** Limits of an internship's hours, in minutes, for pupils of every age; nobody grants more. */
export const HOUR_LIMITS = {
  /** Where they stand, and what was read of it. */
  source: 'MENE2517062C',
  readIn: 'the transcription of the state’s service, 1eleve1stage',
  /** The day of the circular. What is published from now on obeys it; what was published before stays as it is. */
  since: '2025-11-21',
  /** Presence in a week and in a day, the meal break not counted. */
  week: 35 * HOUR,
  day: 7 * HOUR,
  /** A break this long is due as soon as presence reaches `beforeBreak`. */
  beforeBreak: HOURS_BEFORE_BREAK,
  breakLength: 30,
  /** Between the end of a day and the start of the next. */
  dailyRest: 14 * HOUR,
  /** Days off that follow each other, each week. */
  daysOff: 2,
  /** Times of the day, in minutes from midnight. */
  earliest: 6 * HOUR,
  latest: 20 * HOUR,
} as const;
