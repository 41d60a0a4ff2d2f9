import { afterEach, beforeEach } from 'vitest';

/** Opens what each test of a suite works on, and closes it after. */
export function opened<Subject>(
  open: () => Promise<Subject>,
  close: (subject: Subject) => Promise<void>,
): () => Subject {
  let subject: Subject | undefined;
  beforeEach(async () => {
    subject = await open();
  });
  afterEach(async () => {
    if (subject !== undefined) await close(subject);
    subject = undefined;
  });
  return () => {
    if (subject === undefined) throw new Error('Nothing is open outside of a test');
    return subject;
  };
}
