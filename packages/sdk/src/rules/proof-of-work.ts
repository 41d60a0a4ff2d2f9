/**
 * A proof of work: puzzles whose solutions take many tries to find and one to check.
 *
 * The last 64 characters of a challenge are 32 bytes in hexadecimal. Puzzle `i`, counted from 0, is solved by a
 * number `n` when the SHA-256 of these 32 bytes, of `i` and of `n`, each as 4 bytes, the highest first, begins
 * with `bits` bits that are zero. Many small puzzles take nearly the same time for everybody; one large puzzle
 * would keep one pupil in ten waiting more than twice as long as the others.
 */
export interface Puzzles {
  challenge: string;
  /** How many there are. */
  puzzles: number;
  /** 1 to 31: 2 to that power is how many tries one takes, on average. */
  bits: number;
}

/**
 * Takes the first nine words of a message of ten, and says for a tenth how the SHA-256 of them all begins: its first
 * 32 bits, without a sign. What it answers serves until it is given nine others.
 */
export type FirstWord = (words: ArrayLike<number>) => (last: number) => number;

/** Looks for solutions for so many tries more; undefined as long as puzzles are left. */
export type Search = (tries: number) => number[] | undefined;

/**
 * Makes SHA-256 for messages of ten words of 32 bits, which are one block. Nearly all tries differ in the tenth
 * alone: the nine rounds before it are run once for them all.
 *
 * It refers to nothing outside of itself, so that its text alone runs in a worker.
 */
export function createFirstWord(): FirstWord {
  const [constants, block] = [new Int32Array(64), new Int32Array(64)];
  const [start, middle, end] = [new Int32Array(8), new Int32Array(8), new Int32Array(8)];
  const fraction = (number: number): number => Math.floor((number % 1) * 2 ** 32);
  // The bits after the point of the roots of the first primes.
  for (let candidate = 2, found = 0; found < 64; candidate += 1) {
    let divisor = 2;
    while (candidate % divisor !== 0) divisor += 1;
    if (divisor < candidate) continue;
    if (found < 8) start[found] = fraction(Math.sqrt(candidate));
    constants[found] = fraction(Math.cbrt(candidate));
    found += 1;
  }
  // A bit that ends the message, and its length in bits.
  block[10] = 0x80000000;
  block[15] = 320;
  // Every index below lies within its array: `!` costs nothing where this must be fast.
  const rounds = (from: number, to: number, before: Int32Array, after: Int32Array): void => {
    // Variables are twice as fast as places of an array.
    let a = before[0]!;
    let b = before[1]!;
    let c = before[2]!;
    let d = before[3]!;
    let e = before[4]!;
    let f = before[5]!;
    let g = before[6]!;
    let h = before[7]!;
    for (let t = from; t < to; t += 1) {
      const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const first = (h + high + (g ^ (e & (f ^ g))) + constants[t]! + block[t]!) | 0;
      const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const most = (a & b) | (c & (a | b));
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + low + most) | 0;
    }
    after[0] = a;
    after[1] = b;
    after[2] = c;
    after[3] = d;
    after[4] = e;
    after[5] = f;
    after[6] = g;
    after[7] = h;
  };
  const hash = (last: number): number => {
    block[9] = last;
    for (let t = 16; t < 64; t += 1) {
      const x = block[t - 15]!;
      const y = block[t - 2]!;
      const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      block[t] = (block[t - 16]! + low + block[t - 7]! + high) | 0;
    }
    rounds(9, 64, middle, end);
    return (start[0]! + end[0]!) >>> 0;
  };
  return (words) => {
    block.set(words);
    rounds(0, 9, start, middle);
    return hash;
  };
}

/** Puzzles as the search takes them. */
export interface Work {
  /** The 32 bytes of the challenge, as eight words. */
  key: readonly number[];
  puzzles: number;
  bits: number;
}

export function toWork({ challenge, puzzles, bits }: Puzzles): Work {
  const bytes = challenge.slice(-64);
  const key = [0, 8, 16, 24, 32, 40, 48, 56].map((at) => parseInt(bytes.slice(at, at + 8), 16));
  return { key, puzzles, bits };
}

/** Begins to look for the solutions of puzzles. It, too, refers to nothing but its arguments. */
export function createSearch(firstWord: FirstWord, { key, puzzles, bits }: Work): Search {
  const solutions: number[] = [];
  const begin = (): ReturnType<FirstWord> => firstWord([...key, solutions.length]);
  let [hash, number] = [begin(), 0];
  return (tries) => {
    for (let left = tries; left > 0 && solutions.length < puzzles; left -= 1, number += 1) {
      if (hash(number) >>> (32 - bits) !== 0) continue;
      solutions.push(number);
      [hash, number] = [begin(), -1];
    }
    return solutions.length < puzzles ? undefined : solutions;
  };
}

/** True when each puzzle is solved, and nothing else is there. */
export function areSolved(
  firstWord: FirstWord,
  { key, puzzles, bits }: Work,
  solution: readonly number[],
): boolean {
  if (solution.length !== puzzles) return false;
  return solution.every((number, puzzle) => firstWord([...key, puzzle])(number) >>> (32 - bits) === 0);
}
