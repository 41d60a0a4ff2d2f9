/**
 * How old the identifiers of a segment are among themselves, in 256 steps: where offers are equal but for their
 * identifiers, one byte passes over most of those that are too young.
 */
export interface Ages {
  /** The step of each offer. */
  steps: Uint8Array;
  /** First half of the oldest identifier of each step. */
  firstIds: Float64Array;
}

const STEPS = 256;

/**
 * @param byId the offers in the order of their identifiers
 * @param idHigh the first half of each identifier
 */
export function toAges({ byId, idHigh }: { byId: Uint32Array; idHigh: Float64Array }): Ages {
  const steps = new Uint8Array(byId.length);
  const firstIds = new Float64Array(STEPS).fill(Infinity);
  for (let place = 0; place < byId.length; place += 1) {
    const offer = byId[place] ?? 0;
    const step = Math.floor((place / byId.length) * STEPS);
    steps[offer] = step;
    firstIds[step] = Math.min(firstIds[step] ?? Infinity, idHigh[offer] ?? 0);
  }
  // A step without offers begins where the next one does.
  for (let step = STEPS - 2; step >= 0; step -= 1) {
    firstIds[step] = Math.min(firstIds[step] ?? Infinity, firstIds[step + 1] ?? Infinity);
  }
  return { steps, firstIds };
}

/** The last step that an identifier is not older than; offers of later ones are younger. */
export function stepOf({ firstIds }: Ages, idHigh: number): number {
  let [low, high] = [0, STEPS];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firstIds[middle] ?? Infinity) <= idHigh) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
