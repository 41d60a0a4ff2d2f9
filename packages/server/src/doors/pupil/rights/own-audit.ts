/**
 * Findings of our own reading of the RGAA: the summaries of docs/accessibility/rgaa.md, of the element, and
 * rgaa-pages.md, of the pages. A test holds this to both.
 */
export const OWN_AUDIT = {
  day: new Date('2026-11-28T00:00:00Z'),
  criteria: 106,
  apply: 61,
  doNotApply: 33,
  ofThePage: 12,
  byTest: 26,
  byReading: 14,
  asFarAsWeCanTell: 17,
  withReserve: 4,
  pages: { apply: 73, doNotApply: 33, byTest: 26, byReading: 20, asFarAsWeCanTell: 22, inPart: 5 },
};
