import { RecentAnswers } from './recent-answers.js';

/** Room to search segments up to a size. What a search leaves in the first three is zero. */
export interface Workspace {
  /** By offer: the most that the present word is worth. */
  best: Uint16Array;
  /** One bit an offer that is worth something. */
  marks: Uint32Array;
  /** By offer: how many words of it answer the present one. */
  answering: Uint8Array;
  /** The offers found, and for each its relevance and the square of its chord to the centre. */
  found: Uint32Array;
  relevances: Uint16Array;
  chords: Float64Array;
  recent: RecentAnswers;
}

/** Answers of words that there is room for, each of all offers of a segment. */
const ROOM = 3;

export function createWorkspace(size: number): Workspace {
  return {
    best: new Uint16Array(size),
    marks: new Uint32Array(Math.ceil(size / 32)),
    answering: new Uint8Array(size),
    found: new Uint32Array(size),
    relevances: new Uint16Array(size),
    chords: new Float64Array(size),
    recent: new RecentAnswers(ROOM * size),
  };
}
