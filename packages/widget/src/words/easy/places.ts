const whole = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });

/** A distance in words, in whole kilometres. */
export function kilometres(km: number): string {
  return km < 1 ? 'moins de 1\u00a0km' : `${whole.format(km)}\u00a0km`;
}
