import type { ApplicationInput } from '@1eleve1stage/sdk/contract';
import type { Language } from '../../i18n/index.js';
import { parseBirthDate } from '../birth-date.js';
import { cleanEmail, cleanLine, cleanPhone, cleanText } from '../clean.js';
import type { Draft } from '../draft.js';

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
    // Mails are in French unless told; their French is easy to read.
    ...(language === 'en' && { language }),
  };
}
