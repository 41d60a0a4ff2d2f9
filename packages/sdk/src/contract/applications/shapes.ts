import * as z from 'zod/mini';
import { Grade, Language, Week } from '../base/values.js';
import { ApplicationId, OfferId } from '../base/ids.js';
import { MobileNumber, PhoneNumber } from '../base/phone.js';
import { EmailAddress, plainText, properName } from '../base/text.js';
import { Proof } from '../challenges/shapes.js';
import { Uai } from '../schools/shapes.js';

/**
 * Where an application stands. `unverified` until the pupil proves the e-mail address is theirs;
 * the employer is told nothing before.
 */
export const APPLICATION_STATUSES = [
  'unverified',
  'submitted',
  'read',
  'transferred',
  'accepted',
  'confirmed',
  'rejected',
  'withdrawn',
  'cancelled',
  'restored',
  'expired',
] as const;
export const ApplicationStatus = z.enum(APPLICATION_STATUSES);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** A calendar day, `2012-03-14`. */
const Day = z.iso.date();

const SchoolOfPupil = z.union([
  z.strictObject({ uai: Uai }),
  /** For a school that is not in the register. */
  z.strictObject({ name: properName(2, 150) }),
]);

/** The pupil who applies. */
export const Pupil = z.strictObject({
  firstName: properName(1, 100),
  lastName: properName(1, 100),
  email: EmailAddress,
  phone: z.optional(MobileNumber),
  grade: Grade,
  school: SchoolOfPupil,
  /** Name of the class, `3e B`. */
  className: z.optional(properName(1, 30)),
  birthDate: Day,
});
export type Pupil = z.infer<typeof Pupil>;

/** The adult who signs for the pupil; told of the application by mail. */
export const LegalRepresentative = z.strictObject({
  name: properName(2, 150),
  email: EmailAddress,
  phone: PhoneNumber,
});
export type LegalRepresentative = z.infer<typeof LegalRepresentative>;

/** The application as a pupil sends it to an offer. Never a CV. */
export const ApplicationInput = z.strictObject({
  pupil: Pupil,
  /** Among the offer's: one in 4e and 3e, one or both in 2de. */
  weeks: z.array(Week).check(z.minLength(1), z.maxLength(2)),
  motivation: plainText(1, 1500),
  legalRepresentative: LegalRepresentative,
  /**
   * Language of the mails to the pupil and the legal representative, and of the pages that these lead to; French
   * unless told. Its employer is not told.
   */
  language: z.optional(Language),
  /** Needed with a publishable key, not looked at with a secret one. */
  proof: z.optional(Proof),
  /**
   * No person sees this field: leave it out. When something is written in it, the answer is that of a success
   * and nothing is kept.
   */
  comments: z.optional(z.string()),
});
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/**
 * An application as its pupil sees it. Personal fields are not sent back. Where something of it was damaged on the
 * service, texts and weeks are empty.
 */
export const Application = z.object({
  id: ApplicationId,
  status: ApplicationStatus,
  offer: z.object({ id: OfferId, title: z.string(), employerName: z.string(), city: z.string() }),
  weeks: z.array(Week),
  submittedAt: z.iso.datetime(),
  verifiedAt: z.optional(z.iso.datetime()),
  answeredAt: z.optional(z.iso.datetime()),
  /** Why the employer said no. */
  rejectionReason: z.optional(z.string()),
  /** The last moment of the time that is given: to enter the code, to answer, to take a held seat. */
  expiresAt: z.optional(z.iso.datetime()),
  /**
   * Of a withdrawn one that is kept, because its pupil confirmed another: true where it can be brought back. Absent where
   * nothing is left to bring back.
   */
  isRestorable: z.optional(z.boolean()),
});
export type Application = z.infer<typeof Application>;

/** The outcome of an act on an application. */
export const ApplicationState = z.object({ id: ApplicationId, status: ApplicationStatus });
export type ApplicationState = z.infer<typeof ApplicationState>;
