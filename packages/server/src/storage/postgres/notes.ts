/** Work that a transaction leaves until it is kept. */
export interface Notes {
  /** True once it wrote an offer. */
  hasMovedOffers: boolean;
  /** Numbers of the keys that it ended, noted in the database as well. */
  endedKeys: number[];
}

export function createNotes(): Notes {
  return { hasMovedOffers: false, endedKeys: [] };
}
