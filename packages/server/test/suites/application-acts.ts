import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type { Storage, StoredApplication } from '../../src/ports/index.js';
import { applicationId, someSecrets } from './samples.js';

interface ApplicationActs {
  /** Adds an application of the pupil of that number. */
  add(application: StoredApplication, pupil: number): Promise<boolean>;
  get(number: number): Promise<StoredApplication | undefined>;
  move(number: number, from: ApplicationStatus, status: ApplicationStatus): Promise<boolean>;
}

/** Acts on applications that suites try, each by its number. */
export function applicationActs(storage: () => Storage): ApplicationActs {
  return {
    add: (application, pupil) =>
      storage().write(({ applications }) => applications.add(application, someSecrets(pupil))),
    get: (number) => storage().read.applications.get(applicationId(number)),
    move: (number, from, status) =>
      storage().write(({ applications }) => applications.update(applicationId(number), from, { status })),
  };
}
