import { ELEMENT_LANGUAGES, type AttributeValue } from '@1eleve1stage/sdk/rules';

export type Language = AttributeValue<'language'>;

/** The language of ours that a tag asks for, `fr-CA` or `EN`; undefined when we do not speak it. */
export function toLanguage(tag: string): Language | undefined {
  const asked = tag.trim().toLowerCase();
  return (
    ELEMENT_LANGUAGES.find((language) => language === asked) ??
    ELEMENT_LANGUAGES.find((one) => one === asked.split('-')[0])
  );
}
