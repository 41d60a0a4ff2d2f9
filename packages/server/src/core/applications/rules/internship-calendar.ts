import { readableNumber } from '@1eleve1stage/sdk/rules';
import { WEEKDAYS, mondayOf, type ApplicationId, type Language, type Week } from '@1eleve1stage/sdk/contract';
import type { OfferContent } from '../../../ports/index.js';
import { toCalendarFile, type CalendarEvent } from './calendar-file.js';
import { FACT_LABELS } from '../../words/fact-labels.js';
import { contactFacts, visitFacts } from './host-facts.js';
import { plainTitle } from '../../words/plain-words.js';

/** An internship that is settled. */
interface Settled {
  id: ApplicationId;
  weeks: readonly Week[];
  content: OfferContent;
  /** When the application or its offer last changed. */
  changedAt: Date;
}

/** Name of the file, wherever it is given. */
export const CALENDAR_NAME = 'stage.ics';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8; method=PUBLISH';

const DAY = 86_400_000;
const WORKING_DAYS = 5;

/**
 * The days of an internship for a calendar: one event a day where the hours are told, else one a week of whole days.
 *
 * @param host the service's, which makes identifiers its own
 */
export function internshipCalendar(settled: Settled, language: Language, host: string): string {
  const { id, weeks, content, changedAt } = settled;
  const { employer, location, schedule } = content;
  const told = {
    title: `${FACT_LABELS[language].offer}${language === 'fr' ? ' : ' : ': '}${plainTitle(employer.name)}`,
    place: plainTitle([location.street, `${location.postcode} ${location.city}`].filter(Boolean).join(', ')),
    notes: notesOf(settled, language),
  };
  const spans = WEEKDAYS.flatMap((name, index) => {
    const hours = schedule?.[name];
    return hours ? [{ index, span: { start: hours.start, end: hours.end } }] : [];
  });
  const events = weeks.flatMap((week): CalendarEvent[] => {
    const days = spans.length > 0 ? spans : [{ index: 0, span: { days: WORKING_DAYS } }];
    return days.map(({ index, span }) => {
      const day = new Date(mondayOf(week).getTime() + index * DAY);
      return { uid: `${id}-${day.toISOString().slice(0, 10)}@${host}`, day, span, ...told };
    });
  });
  return toCalendarFile(events, changedAt);
}

function notesOf({ id, content }: Settled, language: Language): string {
  const labels = FACT_LABELS[language];
  const colon = language === 'fr' ? ' : ' : ': ';
  const facts = [
    [labels.offer, plainTitle(content.title)],
    ...visitFacts(content, language),
    ...contactFacts(content, language),
    [labels.number, readableNumber(id)],
  ];
  return facts
    .flatMap(([label = '', value]) => (value ? [`${label}${colon}${value.replaceAll('\n', ' ; ')}`] : []))
    .join('\n');
}
