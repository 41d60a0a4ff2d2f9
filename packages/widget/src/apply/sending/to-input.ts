import type { ApplicationInput } from '@1eleve1stage/sdk/contract';
import { asMeant, birthDay } from '@1eleve1stage/sdk/rules';
import type { Language } from '../../words/language.js';
import type { Draft } from '../form/draft.js';

/** The request for a draft whose fields were all found right; undefined when one was not. */
export function toInput(draft: Draft, language: Language, now: Date): ApplicationInput | undefined {
  const birthDate = birthDay(draft.birthDate, now);
  const { grade, school } = draft;
  if (!birthDate || !grade || !school) return undefined;
  const [phone, className] = [asMeant(draft.phone, 'phone'), asMeant(draft.className, 'name')];
  return {
    pupil: {
      firstName: asMeant(draft.firstName, 'name'),
      lastName: asMeant(draft.lastName, 'name'),
      email: asMeant(draft.email, 'email'),
      ...(phone && { phone }),
      grade,
      school: school.kind === 'listed' ? { uai: school.school.uai } : { name: asMeant(school.name, 'name') },
      ...(className && { className }),
      birthDate,
    },
    weeks: [...draft.weeks].sort(),
    motivation: asMeant(draft.motivation, 'prose'),
    legalRepresentative: {
      name: asMeant(draft.representativeName, 'name'),
      email: asMeant(draft.representativeEmail, 'email'),
      phone: asMeant(draft.representativePhone, 'phone'),
    },
    // Mails are in French unless told; their French is easy to read.
    ...(language === 'en' && { language }),
  };
}
