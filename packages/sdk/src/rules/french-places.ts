const oneDecimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

/** A distance in words: tenths under 10 km, whole kilometres above. */
export function kilometres(km: number): string {
  if (km < 1) return 'moins d’1\u00a0km';
  return `${oneDecimal.format(km < 9.95 ? km : Math.round(km))}\u00a0km`;
}

/** A name after « de », contracted and elided: `d’Angers`, `du Mans`, `des Ponts-de-Cé`, `de Rennes`. */
export function ofName(name: string): string {
  if (/^Le /.test(name)) return `du ${name.slice(3)}`;
  if (/^Les /.test(name)) return `des ${name.slice(4)}`;
  const first = name.normalize('NFD').charAt(0).toLowerCase();
  return 'aeiouyhœ'.includes(first) ? `d’${name}` : `de ${name}`;
}
