import type {
  Block,
  DeadlineContents,
  Letter,
  LetterContents,
  LinkPurpose,
  PersonalData,
} from '../../../../ports/index.js';
import type { About } from '../about.js';
import {
  codeReminderLetter,
  expiredLetter,
  nothingFoundLetter,
  seatFreedLetter,
  seatReminderLetter,
} from './deadline-letters-to-pupil.js';

interface DeadlineSource {
  about: About;
  personal: PersonalData;
  /** Where pupils find other offers near the same place. */
  searchUrl: string;
  /** Offers near the same place, as a letter shows them. */
  others: () => readonly Block[];
  linkTo: (purpose: LinkPurpose, token: string) => string;
}

type ToPupil = Extract<
  DeadlineContents,
  { kind: 'seatFreed' | 'seatReminder' | 'unanswered' | 'unconfirmed' | 'codeReminder' | 'nothingFound' }
>;

const KINDS: readonly LetterContents['kind'][] = [
  'seatFreed',
  'seatReminder',
  'unanswered',
  'unconfirmed',
  'codeReminder',
  'nothingFound',
] satisfies ToPupil['kind'][];

/** True for a letter to a pupil that the time alone causes. */
export function isOfDeadline(contents: LetterContents): contents is ToPupil {
  return KINDS.includes(contents.kind);
}

/** Writes a letter to a pupil that the time alone causes; a reminder names the day there is as it leaves. */
export function composeDeadlineLetter(
  contents: ToPupil,
  { about, personal: { pupil }, searchUrl, others, linkTo }: DeadlineSource,
): Letter | undefined {
  const { firstName } = pupil;
  const { expiresAt } = about.application;
  switch (contents.kind) {
    case 'seatFreed':
      return seatFreedLetter(about, firstName);
    case 'codeReminder':
      return codeReminderLetter(about, {
        verifyUrl: linkTo('verify', contents.verifyToken),
        withdrawUrl: linkTo('withdraw', contents.withdrawToken),
        until: new Date(contents.until),
      });
    case 'nothingFound':
      return nothingFoundLetter(about, { firstName, others: others(), searchUrl });
    case 'seatReminder': {
      const confirmUrl = linkTo('confirm', contents.confirmToken);
      return expiresAt && seatReminderLetter(about, { firstName, confirmUrl, until: expiresAt });
    }
    case 'unanswered':
    case 'unconfirmed': {
      const until = new Date(contents.until);
      return expiredLetter(about, { kind: contents.kind, firstName, until, searchUrl });
    }
  }
}
