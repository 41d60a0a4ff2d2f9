import {
  isEmployers,
  type DeadlineContents,
  type Letter,
  type AboutApplication,
  type PersonalData,
} from '../../../ports/index.js';
import { mailedLink } from './about.js';
import type { LinkWriter, Source } from './source.js';
import { composeDeadlineLetter, isOfDeadline } from './deadlines/compose-deadline-letter.js';
import { offerHiddenFamilyLetter, offerHiddenLetter } from './offer-hidden.js';
import { composeEmployerLetter, isToEmployer, type EmployerContents } from './compose-employer-letter.js';
import { acceptedLetter, cancelledLetter, codeLetter, confirmedLetter, rejectedLetter } from './to-pupil.js';
import {
  acceptedToFamilyLetter,
  cancelledToFamilyLetter,
  confirmedToFamilyLetter,
  representativeLetter,
} from './to-representative.js';

type Contents = AboutApplication;

/** A letter that names a person. */
interface Writing extends Source {
  personal: PersonalData;
  linkTo: LinkWriter;
}

/** Writes a letter about an application; undefined when it tells of a person whose data was erased. */
export function composeLetter(contents: Contents, source: Source): Letter | undefined {
  const { about, personal } = source;
  const linkTo = linkWriter(source);
  if (isToEmployer(contents)) return composeEmployerLetter(contents, source, linkTo);
  if (!personal) return undefined;
  if (contents.kind === 'offerHidden') return offerHiddenLetter(about, source.publicUrl);
  if (contents.kind === 'offerHiddenFamily') return offerHiddenFamilyLetter(about);
  const writing: Writing = { ...source, personal, linkTo };
  if (isOfDeadline(contents)) return composeDeadlineLetter(contents, writing);
  switch (contents.kind) {
    case 'representative':
    case 'acceptedToFamily':
    case 'confirmedToFamily':
    case 'cancelledToFamily':
      return toRepresentative(contents, writing);
    default:
      return toPupil(contents, writing);
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
  EmployerContents | RepresentativeContents | DeadlineContents | { kind: 'offerHidden' | 'offerHiddenFamily' }
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
