const OVERSEAS = new Set(['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']);

/**
 * Postcodes that do not begin as their department does: the islands that left Guadeloupe kept theirs, and La Poste
 * gives La Réunion codes for CEDEX that begin as theirs do.
 */
const EXCEPTIONS: readonly (readonly [postcodes: RegExp, department: string])[] = [
  [/^97133|^9709\d|^97700/, '977'],
  [/^97150|^970[5-8]\d|^97800/, '978'],
  [/^97[78]/, '974'],
  [/^207/, '2A'],
];

/**
 * Code of the department a postcode belongs to, those of CEDEX included: the first two digits, three overseas, `2A`
 * or `2B` in Corsica. Undefined when no department has such postcodes.
 */
export function departmentOf(postcode: string): string | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  const exception = EXCEPTIONS.find(([postcodes]) => postcodes.test(postcode));
  if (exception) return exception[1];
  const two = postcode.slice(0, 2);
  if (two === '97' || two === '98') {
    const three = postcode.slice(0, 3);
    return OVERSEAS.has(three) ? three : undefined;
  }
  if (two === '20') return /^20[01]/.test(postcode) ? '2A' : '2B';
  return Number(two) >= 1 && Number(two) <= 95 ? two : undefined;
}
