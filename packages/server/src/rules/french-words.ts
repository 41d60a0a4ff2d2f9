const number = new Intl.NumberFormat('fr');
const oneDecimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

/** A number as it is read: `1 234`. */
export function inDigits(n: number): string {
  return number.format(n);
}

/** A count and its noun: `1 offre`, `1 234 offres`. French counts 0 as singular. */
export function counted(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n < 2 ? one : many}`;
}

/** A distance in words: tenths under 10 km, whole kilometres above. */
export function kilometres(km: number): string {
  if (km < 1) return 'moins d’1 km';
  return `${oneDecimal.format(km < 9.95 ? km : Math.round(km))} km`;
}

/** A name after « de », contracted and elided: `d’Angers`, `du Mans`, `des Ponts-de-Cé`, `de Rennes`. */
export function ofName(name: string): string {
  if (/^Le /.test(name)) return `du ${name.slice(3)}`;
  if (/^Les /.test(name)) return `des ${name.slice(4)}`;
  const first = name.normalize('NFD').charAt(0).toLowerCase();
  return 'aeiouyhœ'.includes(first) ? `d’${name}` : `de ${name}`;
}

/** A sentence: its first letter is a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
