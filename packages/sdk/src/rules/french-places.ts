const oneDecimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

/** A distance in words: tenths under 10 km, whole kilometres above. */
export function kilometres(km: number): string {
  if (km < 1) return 'moins d’1\u00a0km';
  return `${oneDecimal.format(km < 9.95 ? km : Math.round(km))}\u00a0km`;
}

/** A name after « de », contracted and elided: `d’Angers`, `du Mans`, `des Ponts-de-Cé`, `de Rennes`. */
export function ofName(name: string): string {
  const contracted = name.replace(/^Le(s?) /, (_, s: string) => (s ? 'des ' : 'du '));
  if (contracted !== name) return contracted;
  const first = name.normalize('NFD').charAt(0).toLowerCase();
  return 'aeiouyhœ'.includes(first) ? `d’${name}` : `de ${name}`;
}
