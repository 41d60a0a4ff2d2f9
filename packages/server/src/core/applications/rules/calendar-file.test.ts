import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendarFile, type CalendarEvent } from './calendar-file.js';

const STAMP = new Date('2027-03-10T10:00:00Z');

function anEvent(change: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'ap_0000000000000001-2027-04-19@stages.example',
    day: new Date('2027-04-19T00:00:00Z'),
    span: { start: '09:00', end: '17:00' },
    title: 'Stage',
    place: '3 rue du Port, 35000 Rennes',
    notes: 'Contact',
    ...change,
  };
}

/** The lines of a file as a program reads them: unfolded, values as they were written. */
function linesOf(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(':');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}

test('true to its words 13.4: hours are those of a clock in France, summer and winter, wherever the service runs', () => {
  const lines = linesOf(toCalendarFile([anEvent()], STAMP));
  expect(lines.get('DTSTART;TZID=Europe/Paris')).toBe('20270419T090000');
  expect(lines.get('DTEND;TZID=Europe/Paris')).toBe('20270419T170000');
  expect(lines.get('DTSTAMP')).toBe('20270310T100000Z');
  expect(lines.get('TZID')).toBe('Europe/Paris');
});

test('true to its words 13.4: a whole week ends on the day after its last', () => {
  const lines = linesOf(toCalendarFile([anEvent({ span: { days: 5 } })], STAMP));
  expect([lines.get('DTSTART;VALUE=DATE'), lines.get('DTEND;VALUE=DATE')]).toEqual(['20270419', '20270424']);
});

test('true to its words 13.4: whatever was written is one value, in lines of 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const file = toCalendarFile([anEvent({ title: words, notes: `${words}\n${words}` })], STAMP);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.endsWith('\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
      const lines = linesOf(file);
      const plain = words.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
      expect(unescaped(lines.get('SUMMARY') ?? '')).toBe(plain);
      expect(lines.get('END')).toBe('VCALENDAR');
    }),
  );
});

test('true to its words 13.4: no words of a person make a line of their own', () => {
  const title = 'a\r\nATTENDEE:mailto:x@y.example';
  const file = toCalendarFile([anEvent({ title })], STAMP);
  expect(file.split('\r\n').some((line) => line.startsWith('ATTENDEE'))).toBe(false);
});
