import { mondayOf, weekOf } from '@1eleve1stage/sdk/contract';
import { foldLetters } from '@1eleve1stage/sdk/rules';

const DAY = 86_400_000;

const MONTHS = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
];

/**
 * The week that is meant: by its number, `2027-W10`, `S10 2027`, `semaine 10 de 2027`; by one of its working days,
 * `08/03/2027`, `lundi 8 mars 2027`, or the number that spreadsheets store of one, `46454`; from one to another,
 * `du 08/03/2027 au 12/03/2027`, `du 8 au 12 mars 2027`. As it is typed when that is not sure.
 */
export function weekAsTyped(text: string): string {
  const typed = foldLetters(text)
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .replaceAll(/\p{Pd}/gu, '-')
    .trim();
  return numbered(typed) ?? dated(typed) ?? text;
}

function numbered(typed: string): string | undefined {
  const [, year, number] =
    /^(\d{4})[ /-]*(?:w|s|sem|semaine|week)\.? *(\d{1,2})$/.exec(typed) ??
    swapped(/^(?:w|s|sem|semaine|week)\.? *(\d{1,2})(?: de| of)?[ /-]*(\d{4})$/.exec(typed));
  return year && number && `${year}-W${number.padStart(2, '0')}`;
}

function swapped(match: RegExpExecArray | null): string[] {
  const [whole = '', first = '', second = ''] = match ?? [];
  return match ? [whole, second, first] : [];
}

function dated(typed: string): string | undefined {
  const [from = '', to = from, ...more] = typed.replace(/^du |^semaine du /, '').split(/ au | a | - /);
  const last = dayOf(to);
  const first = dayOf(from) ?? dayOf(completed(from, to));
  if (!first || !last || more.length > 0) return undefined;
  const week = weekOf(first);
  const monday = mondayOf(week).getTime();
  const isWorkingDay = first.getTime() < monday + 5 * DAY;
  const isOneWeek = last >= first && last.getTime() < monday + 7 * DAY;
  return isWorkingDay && isOneWeek ? week : undefined;
}

/** A first day with what it leaves to the last one: `8` and `12 mars 2027`, `08/03` and `12/03/2027`. */
function completed(from: string, to: string): string {
  const day = from.replace(/^[a-z]+ /, '');
  const parts = day.match(PART)?.length ?? 0;
  const ofLast = [...to.matchAll(PART)].slice(-3)[parts];
  return ofLast ? day + to.slice(ofLast.index - 1) : from;
}

/** Of a day that is written: its number, its month or its year. */
const PART = /[a-z\d]+/g;

/** The day that spreadsheets count from; of our years, their numbers have five digits. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A day, midnight UTC. */
function dayOf(typed: string): Date | undefined {
  const [, number] = /^(\d{5})(?:\.0+)?$/.exec(typed) ?? [];
  if (number) return new Date(DAY_ZERO + Number(number) * DAY);
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(typed) ?? inFrench(typed) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A date that is no day has rolled over into another month, or year.
  const isDay = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return isDay ? date : undefined;
}

/** `08/03/2027`, `8.3.27`, `lundi 8 mars 2027`: the parts in the order of ISO 8601. */
function inFrench(typed: string): string[] | undefined {
  const [, day = '', month = '', year = ''] =
    /^(?:[a-z]+ )?(\d{1,2})(?:er)?[ /.-](\d{1,2}|[a-z]{3,9})\.?[ /.-](\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(
      typed,
    ) ?? [];
  if (day === '') return undefined;
  const named = MONTHS.filter((name) => name.startsWith(month));
  const number = /^\d/.test(month)
    ? month
    : String(MONTHS.indexOf(named.length === 1 ? (named[0] ?? '') : '') + 1);
  return ['', year.length === 2 ? `20${year}` : year, number, day];
}
