import { withoutSeparators } from '@1eleve1stage/sdk/rules';
import type { ApplicationInput } from '@1eleve1stage/sdk/contract';
import type { Language } from '../i18n/index.js';
import { parseBirthDate } from './birth-date.js';
import type { Draft } from './draft.js';

/** Text as the service takes it: what a paste may carry along and nobody sees is left out. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      // C0 but tab and line breaks, DEL and C1, bidirectional overrides: as the contract refuses them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
      .trim()
  );
}

/** Clean text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}

export function cleanEmail(text: string): string {
  return cleanText(text).replace(/\s/g, '');
}

/** A telephone number without separators, `+` for the `00` some people dial. */
export function cleanPhone(text: string): string {
  return withoutSeparators(cleanText(text)).replace(/^00/, '+');
}

/** What is sent for a draft whose fields were all found right; undefined when one was not. */
export function toInput(draft: Draft, language: Language, now: Date): ApplicationInput | undefined {
  const birthDate = parseBirthDate(draft.birthDate, language, now);
  const { grade, school } = draft;
  if (!birthDate || !grade || !school) return undefined;
  const [phone, className] = [cleanPhone(draft.phone), cleanLine(draft.className)];
  return {
    pupil: {
      firstName: cleanLine(draft.firstName),
      lastName: cleanLine(draft.lastName),
      email: cleanEmail(draft.email),
      ...(phone && { phone }),
      grade,
      school: school.kind === 'listed' ? { uai: school.school.uai } : { name: cleanLine(school.name) },
      ...(className && { className }),
      birthDate,
    },
    weeks: [...draft.weeks].sort(),
    motivation: cleanText(draft.motivation),
    legalRepresentative: {
      name: cleanLine(draft.representativeName),
      email: cleanEmail(draft.representativeEmail),
      phone: cleanPhone(draft.representativePhone),
    },
  };
}
