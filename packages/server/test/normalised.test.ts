import { plainText } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '@1eleve1stage/sdk/rules';

/** Marks of three classes, which normalising puts in order: a run of them takes the square of its length. */
const MARKS = '\u0315\u0300\u05ae';

const MOST_MS = 1000;

function inAMoment<Result>(work: () => Result): Result {
  const started = performance.now();
  const result = work();
  expect(performance.now() - started).toBeLessThan(MOST_MS);
  return result;
}

describe('nothing lost 12.9: a caller’s text', () => {
  const Text = plainText(1, 1500);

  test.each(['é', 'ộ', '각'])('is taken in parts as long as whole, %j', (letter) => {
    const parts = letter.repeat(1500).normalize('NFD');
    expect(Text.parse(` ${parts} `)).toBe(letter.repeat(1500));
    expect(Text.safeParse(`${parts}e`).success).toBe(false);
  });

  test('is not normalised where it is too long', () => {
    const { error } = inAMoment(() => Text.safeParse('e' + MARKS.repeat(200_000)));
    expect(error?.issues).toMatchObject([{ code: 'too_big' }]);
  });

  test('bears as many marks as any language writes, and no heap of them', () => {
    expect(Text.safeParse(`e${MARKS.repeat(10)}`).success).toBe(true);
    expect(Text.safeParse('Z̸̡̢̛̩̩̈́a̶͓͝').success).toBe(true);
    const { error } = Text.safeParse(`e${MARKS.repeat(10)}\u0301`);
    expect(error?.issues).toMatchObject([{ code: 'custom', params: { code: 'wrong_format' } }]);
  });

  test('is folded without putting marks in order, and to the same letters', () => {
    expect(inAMoment(() => foldLetters('É' + MARKS.repeat(200_000)))).toBe('e');
    const plainly = (text: string): string =>
      text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/\p{M}+/gu, '');
    const letter = fc.constantFrom(...'aÉΣİﬁ½가ऩि\u0345', ...MARKS);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letter }), fc.string({ unit: 'binary' })), (text) => {
        const words = text.replaceAll(/[œæßẞŒÆ]/gu, 'x');
        // Which of its two small letters a Σ gets depends on the marks around it.
        const [folded, plain] = [foldLetters(words), plainly(words)].map((one) => one.replaceAll('ς', 'σ'));
        expect(folded).toBe(plain);
      }),
    );
  });
});
