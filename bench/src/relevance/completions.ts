import { fullWordsOf, stemOf } from '../service.ts';
import type { Completed, Finder } from './finders/finder.ts';
import type { Judged } from './judgements.ts';
import { isRightFor, shareOf } from './score.ts';

/** How good what is proposed is for what is typed so far; shares of all that is typed. */
export interface CompletionScore {
  typed: number;
  /** One of the first five finds a right answer among its first three. */
  right: number;
  /** Two of the first five are forms of the same words. */
  doubled: number;
}

const PROPOSED = 5;
/** Letters after which a plain word is cut. */
const CUTS = [3, 4];

export async function scoreCompletions(
  judged: readonly Judged[],
  complete: NonNullable<Finder['complete']>,
): Promise<CompletionScore> {
  const asked: { judged: Judged; proposed: readonly Completed[] }[] = [];
  for (const [typed, one] of halfTyped(judged))
    asked.push({ judged: one, proposed: (await complete(typed)).slice(0, PROPOSED) });
  return {
    typed: asked.length,
    right: shareOf(asked, ({ judged: one, proposed }) =>
      proposed.some(({ found }) => isRightFor(one, found)),
    ),
    doubled: shareOf(asked, ({ proposed }) => hasDoubles(proposed)),
  };
}

/** What is typed half, and the beginnings of what is plain. */
function halfTyped(judged: readonly Judged[]): (readonly [typed: string, judged: Judged])[] {
  return judged.flatMap((one) => {
    if (one.kind === 'half') return [[one.words, one] as const];
    if (one.kind !== 'plain') return [];
    const words = one.words.match(/\p{L}{4,}/gu) ?? [];
    return words.flatMap((word) =>
      CUTS.filter((cut) => cut < word.length).map((cut) => [word.slice(0, cut), one] as const),
    );
  });
}

function hasDoubles(proposed: readonly Completed[]): boolean {
  const stems = proposed
    .filter(({ isSector }) => !isSector)
    .map(({ text }) => [...new Set(fullWordsOf(text).map(stemOf))].sort().join(' '));
  return new Set(stems).size < stems.length;
}
