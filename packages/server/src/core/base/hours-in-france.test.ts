import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDaytime } from './hours-in-france.js';

const clock = new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', timeStyle: 'medium' });
const aMoment = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

test('nobody young is written to from 20:00 to 7:00, Paris time, whatever the season', () => {
  fc.assert(
    fc.property(aMoment, (moment) => {
      const at = inDaytime(moment);
      const said = clock.format(at);
      const isDay = said >= '07:00:00' && said < '20:00:00';
      const wait = at.getTime() - moment.getTime();
      // The night is eleven hours long, an hour more or less where clocks change.
      return isDay && wait >= 0 && wait <= 12 * 3_600_000 && (wait === 0 || said === '07:00:00');
    }),
  );
});

test('the day itself waits for nothing', () => {
  for (const moment of ['2027-03-10T06:00:00Z', '2027-03-10T18:59:59Z', '2027-07-01T05:00:00Z'])
    expect(inDaytime(new Date(moment))).toEqual(new Date(moment));
  // The night in which clocks go forward, and the one in which they go back.
  expect(inDaytime(new Date('2027-03-27T20:00:00Z'))).toEqual(new Date('2027-03-28T05:00:00Z'));
  expect(inDaytime(new Date('2027-10-30T20:00:00Z'))).toEqual(new Date('2027-10-31T06:00:00Z'));
});
