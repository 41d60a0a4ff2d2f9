import type { Stores } from '../../ports/index.js';

/** The same stores for one page, where an offer, a school or a publisher that many rows name is read once. */
export function readOnce({ accounts, offers, schools, ...stores }: Stores): Stores {
  return {
    ...stores,
    accounts: { ...accounts, getPublisher: once(accounts.getPublisher) },
    offers: { ...offers, get: once(offers.get) },
    schools: { ...schools, get: once(schools.get) },
  };
}

function once<Id, Found>(get: (id: Id) => Promise<Found>): (id: Id) => Promise<Found> {
  const found = new Map<Id, Promise<Found>>();
  return (id) => {
    const known = found.get(id) ?? get(id);
    found.set(id, known);
    return known;
  };
}
