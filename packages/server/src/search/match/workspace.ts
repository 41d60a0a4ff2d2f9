/** Room to search segments up to a size. What a search leaves in the first two is zero. */
export interface Workspace {
  /** By offer: what the words so far are worth together; 0 where one of them is missing. */
  sums: Uint16Array;
  /** By offer: the most that the present word is worth. */
  best: Uint16Array;
  /** The offers found, in no order, and for each its relevance and the square of its chord to the centre. */
  found: Uint32Array;
  relevances: Uint16Array;
  chords: Float64Array;
}

export function createWorkspace(size: number): Workspace {
  return {
    sums: new Uint16Array(size),
    best: new Uint16Array(size),
    found: new Uint32Array(size),
    relevances: new Uint16Array(size),
    chords: new Float64Array(size),
  };
}
