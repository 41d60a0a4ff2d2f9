const number = new Intl.NumberFormat('en-GB');
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A count and its noun: `1 offer`, `1,234 offers`, `0 offers`. */
export function counted(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

/** A distance in words: tenths under 10 km, whole kilometres above. */
export function kilometres(km: number): string {
  if (km < 1) return 'under 1\u00a0km';
  return `${oneDecimal.format(km < 9.95 ? km : Math.round(km))}\u00a0km`;
}
