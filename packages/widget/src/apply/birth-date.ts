import { asMeant } from '@1eleve1stage/sdk/rules';
import { fold } from '../view/matched.js';
import type { Language } from '../i18n/index.js';

/**
 * The calendar day a person typed, as `2012-03-14`; undefined when it is no day that has been.
 * Reads `14 03 2012`, `14/3/12`, `14.03.2012`, `14032012`, `14 mars 2012`, `1er mars 2012`, and what
 * browsers fill in, `2012-03-14`.
 */
export function parseBirthDate(text: string, language: Language, now: Date): string | undefined {
  const folded = fold(asMeant(text, 'name'));
  const match =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(folded) ??
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/.exec(folded) ??
    /^(?<day>\d{1,2})(?:er)?[\s/.,-]+(?<month>\d{1,2}|[a-z]{3,})\.?[\s/.,-]+(?<year>\d{4}|\d{2})$/.exec(
      folded,
    );
  const { day, month, year } = match?.groups ?? {};
  if (!day || !month || !year) return undefined;
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month, language);
  return number ? pastDay(fullYear(Number(year), now), number, Number(day), now) : undefined;
}

function pastDay(year: number, month: number, day: number, now: Date): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that does not exist, 31 02, has rolled over into another month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date > now) return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A year of two digits belongs to the hundred years that end now. */
function fullYear(year: number, now: Date): number {
  if (year > 99) return year;
  const thisYear = now.getUTCFullYear();
  // As many years ago as its two digits are behind this year's.
  return thisYear - ((thisYear - year) % 100);
}

/** Number of the only month whose name starts like this, from 1; 0 when there is none, or several. */
function monthNamed(start: string, language: Language): number {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = [...Array<undefined>(12)].map((_, month) => fold(format.format(Date.UTC(2000, month))));
  const found = names.filter((name) => name.startsWith(start));
  return found.length === 1 ? names.indexOf(found[0] ?? '') + 1 : 0;
}
