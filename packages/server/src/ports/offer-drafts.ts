/** An offer that somebody is writing: what was typed, by the names of its fields. It is no offer yet. */
export interface OfferDraft {
  /** `od_` and 16 characters. */
  id: string;
  publisherId: string;
  /** Undefined where they cannot be read. */
  fields: Readonly<Record<string, string>> | undefined;
  createdAt: Date;
  updatedAt: Date;
}

/** Offers that are being written. */
export interface OfferDrafts {
  /** Inserts the draft, or replaces what was typed in the one of that id. */
  put(draft: OfferDraft & { fields: Readonly<Record<string, string>> }): Promise<void>;
  get(publisherId: string, id: string): Promise<OfferDraft | undefined>;
  /** An account's drafts, so many at most, those written last first. */
  list(publisherId: string, limit: number): Promise<OfferDraft[]>;
  /** False where there was none. */
  remove(publisherId: string, id: string): Promise<boolean>;
  /** Deletes drafts that nobody wrote in since a moment, so many at most; how many. */
  dropOlder(than: Date, limit: number): Promise<number>;
}
