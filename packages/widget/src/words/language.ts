import { ELEMENT_LANGUAGES, type AttributeValue } from '@1eleve1stage/sdk/rules';

export type Language = AttributeValue<'language'>;

/** The language of ours that a tag asks for, `fr-CA` or `EN`; undefined when we do not speak it. */
export function toLanguage(tag: string): Language | undefined {
  const wanted = tag.trim().toLowerCase();
  return (
    ELEMENT_LANGUAGES.find((language) => language === wanted) ??
    ELEMENT_LANGUAGES.find((one) => one === wanted.split('-')[0])
  );
}
