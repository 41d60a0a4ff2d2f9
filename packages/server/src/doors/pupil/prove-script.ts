import { createHash } from 'node:crypto';
import { createFirstWord, createSearch } from '@1eleve1stage/sdk/rules';

/**
 * Does the work of an application while its form is filled in, in slices, and puts the proof where it is sent along.
 * Both functions refer to nothing outside of themselves: their text runs anywhere. Where it does not, or is not done in
 * time, the form is sent without.
 */
export const PROVE_SCRIPT = `(() => {
  const createFirstWord = ${createFirstWord.toString()};
  const createSearch = ${createSearch.toString()};
  const field = document.querySelector('input[name="proof"]');
  if (!field) return;
  const { challenge, puzzles, bits } = field.dataset;
  const bytes = challenge.slice(-64);
  const key = Array.from({ length: 8 }, (_, word) => parseInt(bytes.slice(word * 8, word * 8 + 8), 16));
  const search = createSearch(createFirstWord(), { key, puzzles: Number(puzzles), bits: Number(bits) });
  function work() {
    const until = performance.now() + 6;
    do {
      const solution = search(64);
      if (solution) {
        field.value = JSON.stringify({ challenge, solution });
        return;
      }
    } while (performance.now() < until);
    setTimeout(work);
  }
  work();
})();
`;

/** Its name says its content, so that browsers keep it. */
export const PROVE_PATH = `/s/prove-${createHash('sha256').update(PROVE_SCRIPT).digest('hex').slice(0, 8)}.js`;
