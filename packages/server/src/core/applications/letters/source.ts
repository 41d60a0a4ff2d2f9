import type { Block, LinkPurpose, PersonalData, StoredSchool } from '../../../ports/index.js';
import type { FirstReading } from '../../candidates/rules/first-reading.js';
import type { About } from './about.js';

/** The source of a letter, beside its contents: read as it leaves. */
export interface Source {
  about: About;
  /** Absent once erased, and for an employer in a first reading. */
  personal: PersonalData | undefined;
  /** What an employer reads in a first reading. */
  first: FirstReading | undefined;
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

/** Gives the address of a mailed link. */
export type LinkWriter = (purpose: LinkPurpose, token: string) => string;
