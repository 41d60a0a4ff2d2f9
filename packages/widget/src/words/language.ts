/** Languages the element speaks: French, English, and French that is easy to read (a tag as BCP 47 allows). */
export const LANGUAGES = ['fr', 'en', 'fr-x-facile'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of ours that a tag asks for, `fr-CA` or `EN`; undefined when we do not speak it. */
export function toLanguage(tag: string): Language | undefined {
  const asked = tag.trim().toLowerCase();
  return (
    LANGUAGES.find((language) => language === asked) ?? LANGUAGES.find((one) => one === asked.split('-')[0])
  );
}
