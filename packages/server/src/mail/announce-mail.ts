import type { Storage, Stores } from '../ports/index.js';

/** The same storage, which says each time it has kept new mail. */
export function announceMail(storage: Storage, announce: () => void): Storage {
  return {
    ...storage,
    async write(work, how) {
      let isMail = false;
      const result = await storage.write((stores) => {
        // A letter of a run that was undone is no mail.
        isMail = false;
        const outbox: Stores['outbox'] = {
          ...stores.outbox,
          add(message) {
            isMail = true;
            return stores.outbox.add(message);
          },
        };
        return work({ ...stores, outbox });
      }, how);
      if (isMail) announce();
      return result;
    },
  };
}
