import { NumberList } from './numbers.js';
import { toPosting } from './postings.js';
import type { Index } from './segment.js';

/** Gathers which offers of a segment have which keys; then those of the next segment. */
export interface IndexCollector {
  /**
   * Notes that an offer has a key, by its number. Offers come in order, and for each the more telling fields
   * first: of several times the same key, the first counts.
   */
  add(key: number, offer: number, field: number): void;
  /**
   * What was gathered since the last time.
   *
   * @param keys by their numbers; those that no offer has are left out
   */
  finish(keys: readonly string[]): Index;
}

export function collectIndex(): IndexCollector {
  let keysOfPostings = new NumberList();
  let postings = new NumberList();
  let used: number[] = [];
  // By key: the last offer that has it, plus one; how many have it. What no segment uses stays zero.
  let lastOffers = new Uint32Array(1024);
  let counts = new Uint32Array(1024);

  function makeRoomFor(key: number): void {
    const room = 2 ** Math.ceil(Math.log2(key + 1));
    const before = [lastOffers, counts] as const;
    lastOffers = new Uint32Array(room);
    counts = new Uint32Array(room);
    lastOffers.set(before[0]);
    counts.set(before[1]);
  }

  return {
    add(key, offer, field) {
      if (key >= counts.length) makeRoomFor(key);
      if (lastOffers[key] === offer + 1) return;
      lastOffers[key] = offer + 1;
      const count = counts[key] ?? 0;
      if (count === 0) used.push(key);
      counts[key] = count + 1;
      keysOfPostings.push(key);
      postings.push(toPosting(offer, field));
    },
    finish(keys) {
      const inOrder = sortKeys(used, keys);
      const starts = new Uint32Array(inOrder.length + 1);
      // From here `counts` says where the next posting of a key goes.
      for (let place = 0, total = 0; place < inOrder.length; place += 1) {
        const key = inOrder[place] ?? 0;
        const count = counts[key] ?? 0;
        counts[key] = total;
        total += count;
        starts[place + 1] = total;
      }
      const sorted = new Uint32Array(postings.length);
      const [allKeys, allPostings] = [keysOfPostings.numbers, postings.numbers];
      for (let index = 0; index < allPostings.length; index += 1) {
        const key = allKeys[index] ?? 0;
        const place = counts[key] ?? 0;
        sorted[place] = allPostings[index] ?? 0;
        counts[key] = place + 1;
      }
      for (const key of used) lastOffers[key] = counts[key] = 0;
      [keysOfPostings, postings, used] = [new NumberList(), new NumberList(), []];
      return { keys: inOrder.map((key) => keys[key] ?? ''), starts, postings: sorted };
    },
  };
}

function sortKeys(used: readonly number[], keys: readonly string[]): number[] {
  return used.toSorted((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
}
