/**
 * French numbers, national or with the country's: 33, an overseas one, or 687 and 689, New Caledonia and French
 * Polynesia, whose numbers have a length of their own. What a national number begins with is caught.
 */
const NUMBER = /^(?:0|(?:\+|00)(?:33|262|59[046])0?)([1-9])\d{8}$|^(?:\+|00)68[79]\d{6,8}$/;

/** Beginnings of national numbers that are not dialled with 33 from abroad. */
const OVERSEAS: readonly [country: string, beginning: RegExp][] = [
  ['262', /^0(?:26[239]|63[89]|69[23])/],
  ['590', /^0(?:590|69[01])/],
  ['594', /^0(?:594|694)/],
  ['596', /^0(?:596|69[67])/],
];

/**
 * A French telephone number without separators as it is dialled from anywhere: `+33612345678` for `0612345678`,
 * `0033612345678` and `+330612345678`. What is no such number stays as it is.
 */
export function toInternational(text: string): string {
  const number = text.replace(/^00/, '+').replace(/^(\+(?:33|262|590|594|596))0/, '$1');
  if (!/^0[1-9]\d{8}$/.test(number)) return number;
  const country = OVERSEAS.find(([, beginning]) => beginning.test(number))?.[0] ?? '33';
  return `+${country}${number.slice(1)}`;
}

/** True for a French mobile number without separators, national or with +33 or 0033, 262, 590, 594, 596, 687, 689. */
export function isMobileNumber(text: string): boolean {
  const [number, beginning = '6'] = NUMBER.exec(text) ?? [];
  return !!number && '67'.includes(beginning);
}

/** True for any French telephone number without separators. */
export function isPhoneNumber(text: string): boolean {
  return NUMBER.test(text);
}
