/** A code without spaces, marks that nobody sees, and quotes around it. */
export function compact(text: string): string {
  return text.replaceAll(/[\s\p{Cf}"'“”«»‘’]/gu, '');
}

/** A code of digits: where it was taken for a number, programs may add a fraction. */
export function digits(text: string): string {
  return compact(text).replace(/^(\d+)[.,]0+$/, '$1');
}

/** A postcode, with the zero that a spreadsheet drops: `1000` is 01000. */
export function postcodeAsTyped(text: string): string {
  return digits(text)
    .replace(/^F-?(?=\d{5}$)/i, '')
    .replace(/^\d{4}$/, '0$&');
}

/** French spreadsheets write a decimal comma, and spaces between thousands. */
export function numberAsTyped(text: string): number | string {
  const number = compact(text).replace('\u2212', '-');
  return /^-?\d+(?:[.,]\d+)?$/.test(number) ? Number(number.replace(',', '.')) : text;
}
