const OVERSEAS = new Set(['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']);

/**
 * Code of the department a postcode belongs to: the first two digits, three overseas, `2A` or `2B`
 * in Corsica. Undefined when no department has such postcodes.
 */
export function departmentOf(postcode: string): string | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  const two = postcode.slice(0, 2);
  if (two === '97' || two === '98') {
    const three = postcode.slice(0, 3);
    return OVERSEAS.has(three) ? three : undefined;
  }
  if (two === '20') return /^20[01]/.test(postcode) ? '2A' : '2B';
  return Number(two) >= 1 && Number(two) <= 95 ? two : undefined;
}
