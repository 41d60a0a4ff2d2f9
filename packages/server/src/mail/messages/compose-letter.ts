import type { Letter, LetterContents, LinkPurpose, PersonalData } from '../../ports/index.js';
import { mailedLink, type About } from './about.js';
import { newApplicationLetter, seatTakenLetter, withdrawnLetter } from './to-employer.js';
import { acceptedLetter, codeLetter, confirmedLetter, rejectedLetter } from './to-pupil.js';
import { representativeLetter } from './to-representative.js';

/** What letters are written from, beside their contents: read as they leave. */
export interface Source {
  about: About;
  /** Absent once erased. */
  personal: PersonalData | undefined;
  rejectionReason: string | undefined;
  publicUrl: string;
  /** A link's token, with the proof of the mailbox it is mailed to. */
  prove: (token: string) => string;
}

/** Writes a letter about an application; undefined when it tells of a person whose data was erased. */
export function composeLetter(
  contents: Exclude<LetterContents, { kind: 'written' }>,
  { about, personal, rejectionReason, publicUrl, prove }: Source,
): Letter | undefined {
  if (contents.kind === 'withdrawn') return withdrawnLetter(about, contents);
  if (!personal) return undefined;
  const { pupil } = personal;
  // Only the employer answers, in French.
  const linkTo = (purpose: LinkPurpose, token: string): string =>
    mailedLink(publicUrl, purpose, {
      token: prove(token),
      language: purpose === 'answer' ? 'fr' : about.language,
    });
  switch (contents.kind) {
    case 'code':
      return codeLetter(about, {
        code: contents.code,
        verifyUrl: linkTo('verify', contents.verifyToken),
        withdrawUrl: linkTo('withdraw', contents.withdrawToken),
        expiresAt: new Date(contents.until),
      });
    case 'representative':
      return representativeLetter(about, {
        firstName: pupil.firstName,
        withdrawUrl: linkTo('withdraw', contents.withdrawToken),
      });
    case 'newApplication':
      return newApplicationLetter(about, {
        grade: pupil.grade,
        answerUrl: linkTo('answer', contents.answerToken),
        expiresAt: toDate(contents.until),
      });
    case 'accepted':
      return acceptedLetter(about, {
        firstName: pupil.firstName,
        confirmUrl: linkTo('confirm', contents.confirmToken),
        expiresAt: toDate(contents.until),
      });
    case 'rejected':
      return rejectedLetter(about, { firstName: pupil.firstName, reason: rejectionReason ?? '' });
    case 'confirmed':
      return confirmedLetter(about, pupil);
    case 'seatTaken':
      return seatTakenLetter(about, personal, contents.answerToken && linkTo('answer', contents.answerToken));
  }
}

function toDate(until: string | undefined): Date | undefined {
  return until === undefined ? undefined : new Date(until);
}
