import {
  RECIPIENTS,
  type AboutApplication,
  type Letter,
  type LetterContents,
  type PersonalData,
} from '../../../ports/index.js';
import type { FirstReading } from '../../candidates/rules/first-reading.js';
import type { LinkWriter, Source } from './source.js';
import {
  answerReminderLetter,
  unansweredLetter,
  unconfirmedLetter,
} from './deadlines/deadline-letters-to-employer.js';
import { recordedLetter, restoredLetter, transferredLetter } from './of-answers.js';
import { newApplicationLetter, seatTakenLetter, withdrawnLetter } from './to-employer.js';

type EmployerKind = {
  [Kind in keyof typeof RECIPIENTS]: (typeof RECIPIENTS)[Kind] extends 'employer' ? Kind : never;
}[keyof typeof RECIPIENTS];

export type EmployerContents = Extract<LetterContents, { kind: EmployerKind }>;

export function isToEmployer(contents: AboutApplication): contents is EmployerContents {
  return RECIPIENTS[contents.kind] === 'employer';
}

/**
 * Writes a letter to an employer; undefined when it tells of a person whose data was erased. Where who applies is kept
 * back, `personal` is absent, and no letter names anybody.
 */
export function composeEmployerLetter(
  contents: EmployerContents,
  source: Source,
  linkTo: LinkWriter,
): Letter | undefined {
  const { about, personal } = source;
  if (contents.kind === 'withdrawn') return withdrawnLetter(about, contents);
  const read = source.first ?? (personal && toWordsRead(personal));
  if (!read) return undefined;
  const { grade } = read;
  switch (contents.kind) {
    case 'newApplication':
      return newApplicationLetter(about, {
        ...read,
        answerUrl: linkTo('answer', contents.answerToken),
        expiresAt: toDate(contents.until),
      });
    case 'transferred':
    case 'restored': {
      const answerUrl = linkTo('answer', contents.answerToken);
      const write = contents.kind === 'transferred' ? transferredLetter : restoredLetter;
      return write(about, { grade, answerUrl, until: toDate(contents.until) });
    }
    case 'answerReminder': {
      const { expiresAt } = about.application;
      const answerUrl = linkTo('answer', contents.answerToken);
      return expiresAt && answerReminderLetter(about, { grade, answerUrl, until: expiresAt });
    }
    case 'unansweredToHost':
    case 'unconfirmedToHost': {
      const answerUrl = linkTo('answer', contents.answerToken);
      const write = contents.kind === 'unansweredToHost' ? unansweredLetter : unconfirmedLetter;
      return write(about, { grade, answerUrl, until: new Date(contents.until) });
    }
    case 'recorded':
    case 'seatTaken':
      return personal && composeNaming(contents, { ...source, personal }, linkTo);
  }
}

/** Letters after an answer: they name the pupil. */
function composeNaming(
  contents: Extract<EmployerContents, { kind: 'recorded' | 'seatTaken' }>,
  { about, personal, school, tellAt }: Source & { personal: PersonalData },
  linkTo: LinkWriter,
): Letter {
  if (contents.kind === 'recorded')
    return recordedLetter(about, { contents, personal, undoUrl: linkTo('undo', contents.undoToken), tellAt });
  return seatTakenLetter(about, {
    personal,
    school,
    answerUrl: contents.answerToken && linkTo('answer', contents.answerToken),
  });
}

function toWordsRead({ pupil: { grade }, motivation }: PersonalData): FirstReading {
  return { grade, motivation };
}

function toDate(moment: string | undefined): Date | undefined {
  return moment === undefined ? undefined : new Date(moment);
}
