// A calendar as programs exchange it (RFC 5545).

/** A day with its hours, or whole days; moments are what a clock in France shows. */
export interface CalendarEvent {
  /** The same for ever for the same event, so that a program that reads it again has it once. */
  uid: string;
  /** Midnight UTC of its first day. */
  day: Date;
  /** `09:00` to `17:00`; without hours, it lasts that many whole days. */
  span: { start: string; end: string } | { days: number };
  title: string;
  place: string;
  notes: string;
}

/** Octets of a line, its end not counted. */
const LINE = 75;

const DAY = 86_400_000;

/** The clocks of France since 1996, for the programs that do not know them by their name. */
const FRANCE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The text of a calendar file, the same for the same events and moment.
 *
 * @param changedAt when what the events tell last changed
 */
export function toCalendarFile(events: readonly CalendarEvent[], changedAt: Date): string {
  const stamp = `${digits(changedAt.toISOString().slice(0, 19))}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//1 eleve 1 stage//Stage//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...FRANCE,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, span, title, place, notes }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...spanLines(day, span),
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'STATUS:CONFIRMED',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

function spanLines(day: Date, span: CalendarEvent['span']): string[] {
  if ('days' in span) {
    const next = new Date(day.getTime() + span.days * DAY);
    // Whole days keep nobody from being asked for something else.
    return [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(next)}`, 'TRANSP:TRANSPARENT'];
  }
  const at = (time: string): string => `TZID=Europe/Paris:${date(day)}T${digits(time)}00`;
  return [`DTSTART;${at(span.start)}`, `DTEND;${at(span.end)}`];
}

function date(day: Date): string {
  return digits(day.toISOString().slice(0, 10));
}

function digits(moment: string): string {
  return moment.replaceAll(/[-:]/g, '');
}

/** Words of a person, as a value: no character of them ends the line, or the value. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** A line in pieces of 75 octets, none of which breaks a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE) {
      pieces.push(piece);
      // The space that says that the line goes on.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
