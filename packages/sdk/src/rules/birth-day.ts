/** How months begin in French and in English, without accents; days that begin so, `mardi`, are none. */
const MONTHS = 'jan fe[bv] mar(?!d) a[pv]r ma[iy] jui?n jui?l ao?u sep oct nov dec'.split(' ');

/**
 * The calendar day that somebody typed, as `2012-03-14`; undefined when it is no day that has been. Reads `14 03 2012`,
 * `14/3/12`, `14032012`, `le 14 mars 2012`, `1er mars 2012`, `14th March 2012`, and what browsers fill in, `2012-03-14`.
 */
export function birthDay(text: string, now: Date): string | undefined {
  const parts = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(\d\d)(\d\d)(?=\d{4}\b)/, '$1 $2 ')
    .match(/\d+|[a-z]{3,}/gi);
  const typed = parts
    ?.flatMap(numbered)
    .join(' ')
    .replace(/^(\d{4}) (\S+) (\d+)$/, '$3 $2 $1');
  const [, day, month, year] = /^(\d+) m?(\d+) (\d{4}|\d\d)$/.exec(typed ?? '') ?? [];
  return year && pastDay(fullYear(+year, now), Number(month), Number(day), now);
}

/** A number as it is; a month's name as `m3`; what is neither, the name of a day, is left out. */
function numbered(part: string): string[] {
  const month = MONTHS.findIndex((start) => RegExp(`^${start}`, 'i').test(part)) + 1;
  return month ? [`m${month}`] : /\d/.test(part) ? [part] : [];
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
