import type { StoredApplication, StoredSchool, Stores } from '../../ports/index.js';
import { knownPersonal } from '../offers/readable.js';

/** The school of the pupil who applies, when its UAI was given and is in the register. */
export async function findSchoolOf(
  { schools }: Stores,
  application: StoredApplication,
): Promise<StoredSchool | undefined> {
  const school = knownPersonal(application)?.pupil.school;
  return school && 'uai' in school ? schools.get(school.uai) : undefined;
}
