const DAY = { start: '09:00', end: '17:00', break: { start: '12:00', end: '13:00' } };
const SHORT_DAY = { start: '09:00', end: '12:00' };

/** 31 hours, with a free Wednesday afternoon. */
export const WORKING_WEEK = { monday: DAY, tuesday: DAY, wednesday: SHORT_DAY, thursday: DAY, friday: DAY };
