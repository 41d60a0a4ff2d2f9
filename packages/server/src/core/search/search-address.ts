import type { Grade, InseeCode, Language } from '@1eleve1stage/sdk/contract';

/** Address of our search page for a grade, near a commune where it is known: what a letter leads a pupil on to. */
export function searchAddress(
  publicUrl: string,
  { place, grade, language }: { place: InseeCode | undefined; grade: Grade | undefined; language: Language },
): string {
  const asked = new URLSearchParams({
    ...(place && { place }),
    ...(grade && { grade }),
    ...(language !== 'fr' && { lang: language }),
  });
  return asked.size === 0 ? `${publicUrl}/s/search` : `${publicUrl}/s/search?${asked.toString()}`;
}
