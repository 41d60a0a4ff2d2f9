/** `boulanger` → `de boulanger`, `architecte` → `d’architecte`. */
export function withDe(words: string): string {
  return startsWithVowel(words) ? `d’${words}` : `de ${words}`;
}

/** A commune with "de": `de Rennes`, `d’Angers`, `du Mans`, `des Sables-d’Olonne`, `de La Rochelle`. */
export function ofCommune(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return withDe(name);
}

/** A commune with "à": `à Rennes`, `au Mans`, `aux Sables-d’Olonne`, `à La Rochelle`. */
export function atCommune(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `aux ${name.slice(4)}`;
  return `à ${name}`;
}

/** `a`, `b` and `c` as `a, b et c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Apostrophes as they are printed. */
export function withCurlyApostrophes(words: string): string {
  return words.replaceAll("'", '’');
}

/** The h is silent but before "a" (haut, Haguenau), where it mostly is not: close enough for job and town names. */
function startsWithVowel(words: string): boolean {
  return /^(?:[aeiouyœ]|h[eéiouôy])/.test(
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/^[àâéèêëîïôùûü]/, 'e'),
  );
}
