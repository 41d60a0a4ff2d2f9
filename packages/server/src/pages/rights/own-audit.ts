/**
 * What our own reading of the RGAA found: the summary of docs/accessibility/rgaa.md, which a test holds this to. It is
 * of the element alone.
 */
export const OWN_AUDIT = {
  day: new Date('2026-11-25T00:00:00Z'),
  criteria: 106,
  apply: 61,
  doNotApply: 33,
  ofThePage: 12,
  byTest: 26,
  byReading: 14,
  asFarAsWeCanTell: 17,
  withReserve: 4,
};
