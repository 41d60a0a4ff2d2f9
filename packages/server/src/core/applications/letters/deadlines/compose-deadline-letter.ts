import type {
  DeadlineContents,
  Letter,
  LetterContents,
  LinkPurpose,
  PersonalData,
} from '../../../../ports/index.js';
import type { About } from '../about.js';
import { answerReminderLetter, unansweredLetter, unconfirmedLetter } from './deadline-letters-to-employer.js';
import { expiredLetter, seatFreedLetter, seatReminderLetter } from './deadline-letters-to-pupil.js';

interface DeadlineSource {
  about: About;
  personal: PersonalData;
  /** Where pupils find other offers near the same place. */
  searchUrl: string;
  linkTo: (purpose: LinkPurpose, token: string) => string;
}

const KINDS: readonly LetterContents['kind'][] = [
  'seatFreed',
  'answerReminder',
  'seatReminder',
  'unanswered',
  'unansweredToHost',
  'unconfirmed',
  'unconfirmedToHost',
] satisfies DeadlineContents['kind'][];

/** True for a letter that the time alone causes. */
export function isOfDeadline(contents: LetterContents): contents is DeadlineContents {
  return KINDS.includes(contents.kind);
}

/** Writes a letter that the time alone causes; a reminder names the day there is as it leaves. */
export function composeDeadlineLetter(
  contents: DeadlineContents,
  { about, personal: { pupil }, searchUrl, linkTo }: DeadlineSource,
): Letter | undefined {
  const { firstName, grade } = pupil;
  const { expiresAt } = about.application;
  switch (contents.kind) {
    case 'seatFreed':
      return seatFreedLetter(about, firstName);
    case 'answerReminder': {
      const answerUrl = linkTo('answer', contents.answerToken);
      return expiresAt && answerReminderLetter(about, { grade, answerUrl, until: expiresAt });
    }
    case 'seatReminder': {
      const confirmUrl = linkTo('confirm', contents.confirmToken);
      return expiresAt && seatReminderLetter(about, { firstName, confirmUrl, until: expiresAt });
    }
    case 'unanswered':
    case 'unconfirmed': {
      const until = new Date(contents.until);
      return expiredLetter(about, { kind: contents.kind, firstName, until, searchUrl });
    }
    case 'unansweredToHost':
    case 'unconfirmedToHost': {
      const answerUrl = linkTo('answer', contents.answerToken);
      const write = contents.kind === 'unansweredToHost' ? unansweredLetter : unconfirmedLetter;
      return write(about, { grade, answerUrl, until: new Date(contents.until) });
    }
  }
}
