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

/** Says how the SHA-256 of 40 bytes begins: its first 32 bits, without a sign. */
export type FirstWord = (words: ArrayLike<number>) => number;

/** Looks for solutions for so many tries more; undefined as long as puzzles are left. */
export type Search = (tries: number) => number[] | undefined;

/**
 * Makes SHA-256 for messages of ten words of 32 bits, which are one block and so one round.
 *
 * It refers to nothing outside of itself, so that its text alone runs in a worker.
 */
export function createFirstWord(): FirstWord {
  const constants = new Int32Array(64);
  // Two of the eight variables are new in each round, the others are those of the three rounds before.
  const [block, a, e] = [new Int32Array(64), new Int32Array(68), new Int32Array(68)];
  const fraction = (number: number): number => Math.floor((number % 1) * 2 ** 32);
  // The bits after the point of the roots of the first primes.
  for (let candidate = 2, found = 0; found < 64; candidate += 1) {
    let divisor = 2;
    while (candidate % divisor !== 0) divisor += 1;
    if (divisor < candidate) continue;
    if (found < 8) (found < 4 ? a : e)[3 - (found % 4)] = fraction(Math.sqrt(candidate));
    constants[found] = fraction(Math.cbrt(candidate));
    found += 1;
  }
  // Every index below lies within its array: `!` costs nothing where this must be fast.
  return (words) => {
    for (let t = 0; t < 16; t += 1) block[t] = t < 10 ? words[t]! : 0;
    // A bit that ends the message, and its length in bits.
    block[10] = 0x80000000;
    block[15] = 320;
    for (let t = 16; t < 64; t += 1) {
      const x = block[t - 15]!;
      const y = block[t - 2]!;
      const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      block[t] = (block[t - 16]! + low + block[t - 7]! + high) | 0;
    }
    for (let t = 0; t < 64; t += 1) {
      const x = a[t + 3]!;
      const y = e[t + 3]!;
      const high = ((y >>> 6) | (y << 26)) ^ ((y >>> 11) | (y << 21)) ^ ((y >>> 25) | (y << 7));
      const chosen = e[t + 1]! ^ (y & (e[t + 2]! ^ e[t + 1]!));
      const first = (e[t]! + high + chosen + constants[t]! + block[t]!) | 0;
      const low = ((x >>> 2) | (x << 30)) ^ ((x >>> 13) | (x << 19)) ^ ((x >>> 22) | (x << 10));
      const most = (x & a[t + 2]!) | (a[t + 1]! & (x | a[t + 2]!));
      a[t + 4] = (first + low + most) | 0;
      e[t + 4] = (a[t]! + first) | 0;
    }
    return (a[3]! + a[67]!) >>> 0;
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
  const key = Array.from({ length: 8 }, (_, word) => parseInt(bytes.slice(word * 8, word * 8 + 8), 16));
  return { key, puzzles, bits };
}

/** Begins to look for the solutions of puzzles. It, too, refers to nothing but its arguments. */
export function createSearch(firstWord: FirstWord, { key, puzzles, bits }: Work): Search {
  const words = new Int32Array(10);
  words.set(key);
  const solutions: number[] = [];
  return (tries) => {
    for (let left = tries; left > 0 && solutions.length < puzzles; left -= 1) {
      words[8] = solutions.length;
      if (firstWord(words) >>> (32 - bits) === 0) {
        solutions.push(words[9]! >>> 0);
        words[9] = 0;
      } else words[9]! += 1;
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
  return solution.every((number, puzzle) => firstWord([...key, puzzle, number]) >>> (32 - bits) === 0);
}
