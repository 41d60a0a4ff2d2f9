import { afterEach, beforeEach } from 'vitest';
import type { Storage } from '../../src/ports/index.js';

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

/** Opens a storage for each test of a suite, with what all of them begin with. */
export function openedStorage(
  open: () => Promise<Storage>,
  begin?: (storage: Storage) => Promise<unknown>,
): () => Storage {
  return opened(
    async () => {
      const storage = await open();
      await begin?.(storage);
      return storage;
    },
    (storage) => storage.close(),
  );
}
