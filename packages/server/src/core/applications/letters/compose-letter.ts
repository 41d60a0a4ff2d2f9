import {
  isEmployers,
  type Block,
  type DeadlineContents,
  type Letter,
  type LetterContents,
  type LinkPurpose,
  type PersonalData,
  type StoredSchool,
  type WholeContents,
} from '../../../ports/index.js';
import { mailedLink, type About } from './about.js';
import { composeDeadlineLetter, isOfDeadline } from './deadlines/compose-deadline-letter.js';
import { offerHiddenFamilyLetter, offerHiddenLetter } from './offer-hidden.js';
import { newApplicationLetter, seatTakenLetter, withdrawnLetter } from './to-employer.js';
import { recordedLetter, restoredLetter, transferredLetter } from './of-answers.js';
import { acceptedLetter, cancelledLetter, codeLetter, confirmedLetter, rejectedLetter } from './to-pupil.js';
import {
  acceptedToFamilyLetter,
  cancelledToFamilyLetter,
  confirmedToFamilyLetter,
  representativeLetter,
} from './to-representative.js';

/** The source of a letter, beside its contents: read as it leaves. */
export interface Source {
  about: About;
  /** Absent once erased. */
  personal: PersonalData | undefined;
  /** The pupil's, when it is in the register. */
  school: StoredSchool | undefined;
  rejectionReason: string | undefined;
  /** The internship's days, as a file. */
  calendar: () => string;
  publicUrl: string;
  /** When the pupil is told of an answer that can still be undone. */
  tellAt: Date | undefined;
  /** Offers near the same place, as a letter shows them. */
  others: () => readonly Block[];
  /** Where pupils find other offers near the same place. */
  searchUrl: string;
  /** A link's token, with the proof of the mailbox it is mailed to. */
  prove: (token: string) => string;
}

type Contents = Exclude<LetterContents, WholeContents>;

/** A letter that names a person. */
interface Writing extends Source {
  personal: PersonalData;
  linkTo: LinkWriter;
}

/** Writes a letter about an application; undefined when it tells of a person whose data was erased. */
export function composeLetter(contents: Contents, source: Source): Letter | undefined {
  const { about, personal } = source;
  if (contents.kind === 'withdrawn') return withdrawnLetter(about, contents);
  if (!personal) return undefined;
  if (contents.kind === 'offerHidden') return offerHiddenLetter(about, source.publicUrl);
  if (contents.kind === 'offerHiddenFamily') return offerHiddenFamilyLetter(about);
  const writing: Writing = { ...source, personal, linkTo: linkWriter(source) };
  if (isOfDeadline(contents)) return composeDeadlineLetter(contents, writing);
  switch (contents.kind) {
    case 'newApplication':
    case 'seatTaken':
    case 'recorded':
    case 'transferred':
    case 'restored':
      return toEmployer(contents, writing);
    case 'representative':
    case 'acceptedToFamily':
    case 'confirmedToFamily':
    case 'cancelledToFamily':
      return toRepresentative(contents, writing);
    default:
      return toPupil(contents, writing);
  }
}

type EmployerContents = Extract<
  Contents,
  { kind: 'newApplication' | 'seatTaken' | 'recorded' | 'transferred' | 'restored' }
>;

function toEmployer(contents: EmployerContents, writing: Writing): Letter {
  const { about, personal, school, linkTo } = writing;
  switch (contents.kind) {
    case 'newApplication':
      return newApplicationLetter(about, {
        grade: personal.pupil.grade,
        answerUrl: linkTo('answer', contents.answerToken),
        expiresAt: toDate(contents.until),
      });
    case 'seatTaken':
      return seatTakenLetter(about, {
        personal,
        school,
        answerUrl: contents.answerToken && linkTo('answer', contents.answerToken),
      });
    case 'recorded': {
      const undoUrl = linkTo('undo', contents.undoToken);
      return recordedLetter(about, { contents, personal, undoUrl, tellAt: writing.tellAt });
    }
    case 'transferred':
    case 'restored': {
      const answerUrl = linkTo('answer', contents.answerToken);
      const write = contents.kind === 'transferred' ? transferredLetter : restoredLetter;
      return write(about, { personal, answerUrl, until: toDate(contents.until) });
    }
  }
}

type RepresentativeContents = Extract<
  Contents,
  { kind: 'representative' | 'acceptedToFamily' | 'confirmedToFamily' | 'cancelledToFamily' }
>;

function toRepresentative(contents: RepresentativeContents, { about, personal, linkTo }: Writing): Letter {
  const { firstName } = personal.pupil;
  const details = { firstName, withdrawUrl: linkTo('withdraw', contents.withdrawToken) };
  switch (contents.kind) {
    case 'representative':
      return representativeLetter(about, details);
    case 'acceptedToFamily':
      return acceptedToFamilyLetter(about, { ...details, expiresAt: toDate(contents.until) });
    case 'confirmedToFamily':
      return confirmedToFamilyLetter(about, details);
    case 'cancelledToFamily':
      return cancelledToFamilyLetter(about, details);
  }
}

type PupilContents = Exclude<
  Contents,
  | EmployerContents
  | RepresentativeContents
  | DeadlineContents
  | { kind: 'withdrawn' | 'offerHidden' | 'offerHiddenFamily' }
>;

function toPupil(contents: PupilContents, writing: Writing): Letter {
  const { about, personal, rejectionReason, calendar, others, linkTo } = writing;
  const { firstName } = personal.pupil;
  switch (contents.kind) {
    case 'code':
      return codeLetter(about, {
        code: contents.code,
        verifyUrl: linkTo('verify', contents.verifyToken),
        withdrawUrl: linkTo('withdraw', contents.withdrawToken),
        expiresAt: new Date(contents.until),
      });
    case 'accepted':
      return acceptedLetter(about, {
        firstName,
        confirmUrl: linkTo('confirm', contents.confirmToken),
        expiresAt: toDate(contents.until),
      });
    case 'rejected':
      return rejectedLetter(about, { firstName, reason: rejectionReason ?? '', others: others() });
    case 'cancelled':
      return cancelledLetter(about, { firstName, others: others() });
    case 'confirmed':
      return confirmedLetter(about, {
        firstName,
        seatUrl: contents.confirmToken && linkTo('confirm', contents.confirmToken),
        calendar: calendar(),
      });
  }
}

type LinkWriter = (purpose: LinkPurpose, token: string) => string;

/** A writer of the addresses of links. */
function linkWriter({ about, publicUrl, prove }: Source): LinkWriter {
  return (purpose, token) =>
    mailedLink(publicUrl, purpose, {
      token: prove(token),
      // Only the employer answers, in French.
      language: isEmployers(purpose) ? 'fr' : about.language,
    });
}

function toDate(until: string | undefined): Date | undefined {
  return until === undefined ? undefined : new Date(until);
}
