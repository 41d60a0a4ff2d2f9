import type { ClaimedLetter, NewLetter, Storage, Stores, Urgency } from '../../src/ports/index.js';
import { openedStorage } from './opened.js';
import { addApplication, anOffer, minutesLater, store } from './samples.js';

interface OpenedOutbox {
  storage: () => Storage;
  write<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  /** Claims letters for five minutes. */
  claim(minutes: number, limit?: number, urgency?: Urgency): Promise<ClaimedLetter[]>;
  /** Claims letters, and answers their numbers. */
  claimed(minutes: number, limit?: number, urgency?: Urgency): Promise<number[]>;
}

/** Opens a storage for each test, with letters about an application, and acts on them that suites try. */
export function openedOutbox(open: () => Promise<Storage>, ...letters: NewLetter[]): OpenedOutbox {
  const storage = openedStorage(open, async (subject) => {
    await store(subject, anOffer(1));
    await subject.write(async (stores) => {
      await addApplication(stores, 1);
      for (const letter of letters) await stores.outbox.add(letter);
    });
  });
  const claim: OpenedOutbox['claim'] = (minutes, limit = 9, urgency = 'urgent') =>
    storage().write(({ outbox }) => {
      const now = minutesLater(minutes);
      return outbox.claim({ now, until: minutesLater(5, now), urgency, limit });
    });
  return {
    storage,
    write: (work) => storage().write(work),
    claim,
    claimed: async (...asked) => numbersOf(await claim(...asked)),
  };
}

export function numbersOf(letters: { id: string }[]): number[] {
  return letters.map(({ id }) => Number(id.at(-1)));
}
