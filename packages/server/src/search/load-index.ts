import type { ChangePosition, OfferSource } from '../ports/index.js';
import type { OfferIndex } from './offer-index.js';
import { readSnapshot, UnusableSnapshot, type Snapshot, type SnapshotFile } from './snapshot/snapshot.js';

/** A snapshot that misses more changes than this share of its offers is of little use. */
const FRESH = 1 / 2;

/**
 * Fills an index that is empty: from the snapshot while it is fresh, else from every offer.
 *
 * @param warn told why a snapshot is not used
 * @returns the position of the last change that is in, and whether a snapshot has it all
 */
export async function loadIndex(
  index: OfferIndex,
  source: OfferSource,
  snapshot: SnapshotFile | undefined,
  warn: (message: string) => void,
): Promise<{ upTo: ChangePosition; isSaved: boolean }> {
  const known = snapshot && (await readFresh(source, snapshot, warn));
  if (known) {
    index.restore(known);
    return { upTo: known.upTo, isSaved: true };
  }
  // Read before the offers: what changes meanwhile is read again, and is then as it should be.
  const upTo = await source.lastChange();
  await index.load(source.readPublished());
  return { upTo, isSaved: false };
}

async function readFresh(
  source: OfferSource,
  { file, version }: SnapshotFile,
  warn: (message: string) => void,
): Promise<Snapshot | undefined> {
  try {
    const snapshot = await readSnapshot(file, version, source.identity);
    return snapshot && checkFresh(snapshot, await source.countChanges(snapshot.upTo));
  } catch (error) {
    if (!(error instanceof UnusableSnapshot)) throw error;
    warn(`the snapshot of the index is not used: ${error.message}`);
    return undefined;
  }
}

function checkFresh(snapshot: Snapshot, missed: number | undefined): Snapshot {
  // The store was set back to an earlier state.
  if (missed === undefined) throw new UnusableSnapshot('it is ahead of the store');
  const size = snapshot.segments.reduce((sum, segment) => sum + segment.size, 0);
  if (missed > size * FRESH) throw new UnusableSnapshot('it is too old');
  return snapshot;
}
