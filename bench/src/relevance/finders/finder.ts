import type { StoredOffer } from '../../service.ts';
import type { Find } from '../score.ts';

/** The offers by their keys, in the order an application would have them. */
export type Offers = ReadonlyMap<string, StoredOffer>;

/** Something that finds offers by words. */
export interface Finder {
  find: Find;
  /** What the first way out finds that is proposed for words which find nothing. */
  wayOut?: Find;
  /** What is proposed for what is typed so far, and what that finds. */
  complete?(typed: string): Promise<readonly Completed[]>;
  close?(): Promise<void>;
}

export interface Completed {
  text: string;
  /** True for the name of a whole sector, beside which a word of it is no double. */
  isSector: boolean;
  found: readonly string[];
}

/** Undefined where it does not run on this machine. */
export type CreateFinder = (offers: Offers) => Promise<Finder | undefined>;
