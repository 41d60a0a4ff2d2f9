import type { PersonalData, StoredApplication, StoredSchool, Stores } from '../../ports/index.js';
import { isFirstReading, toFirstReading, type FirstReading } from '../candidates/rules/first-reading.js';
import { knownPersonal } from '../offers/readable.js';
import { findSchoolOf } from './find-application.js';

/** An application as far as its employer may read it. */
export interface EmployerReading {
  /** Without personal data in a first reading, and once the pupil withdrew. */
  application: StoredApplication;
  /** The pupil's, when it is in the register; absent where who applies is kept back. */
  school?: StoredSchool;
  /** Present in a first reading, in the place of personal data. */
  first?: FirstReading;
}

/**
 * An application as far as its employer may read it at that moment: all that employers are shown or written comes from
 * here, so that no door can forget to keep back what is kept back.
 */
export async function asEmployerReads(
  stores: Stores,
  application: StoredApplication,
  now: Date,
): Promise<EmployerReading> {
  const { personal: _, ...bare } = application;
  if (application.status === 'withdrawn') return { application: bare };
  const personal = knownPersonal(application);
  // What is damaged is told to be.
  if (!personal) return { application };
  const school = await findSchoolOf(stores, application);
  const publisher = await stores.accounts.getPublisher(application.publisherId);
  if (!isFirstReading(application, publisher)) return { application, ...(school && { school }) };
  return { application: bare, first: covered(personal, school, now) };
}

/**
 * An application as it is first read, whatever was opened since: of what promises to name nobody. Undefined where
 * there is nothing to read.
 */
export async function asFirstRead(
  stores: Stores,
  application: StoredApplication,
  now: Date,
): Promise<FirstReading | undefined> {
  const personal = knownPersonal(application);
  return personal && covered(personal, await findSchoolOf(stores, application), now);
}

function covered(personal: PersonalData, school: StoredSchool | undefined, now: Date): FirstReading {
  const named = school?.name ?? ('name' in personal.pupil.school ? personal.pupil.school.name : undefined);
  return toFirstReading(personal, named, now);
}
