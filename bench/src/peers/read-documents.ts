import { factsOf, textsOf } from './facts.ts';
import type { Document } from './filter.ts';
import type { Peer } from './peer.ts';

/** What an index of a peer takes: the texts of an offer, and the number it has among the documents. */
type Texts = ReturnType<typeof textsOf> & { id: number };

/** Numbers offers, keeps what they are filtered by, and gives their texts to an index. */
export async function readDocuments(
  batches: Parameters<Peer['build']>[0],
  documents: Document[],
  index: (texts: Texts) => void,
): Promise<void> {
  for await (const batch of batches) {
    for (const offer of batch) {
      const texts = { id: documents.length, ...textsOf(offer) };
      documents.push({ ...texts, ...factsOf(offer) });
      index(texts);
    }
  }
}
