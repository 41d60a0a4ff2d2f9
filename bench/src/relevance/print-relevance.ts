import { printTable } from '../table.ts';
import { SETS } from './judgements.ts';
import type { RelevanceResult, SetResult } from './measure.ts';
import type { Score } from './score.ts';

/** @param details what is told of the development sets, and never of the other */
export function printRelevance(
  measured: readonly RelevanceResult[],
  details: { byKind: boolean; misses: boolean },
): void {
  for (const set of SETS) {
    const of = (column: (result: SetResult) => string) => (result: RelevanceResult) =>
      column(result.sets[set]);
    printTable(`What pupils type, ${measured[0]?.sets[set].queries} queries (${set})`, measured, {
      engine: ({ name }) => name,
      'right in the first three': of(({ right }) => right.toFixed(3)),
      'nDCG@10': of(({ ndcg }) => ndcg.toFixed(3)),
      'silly first': of(({ silly }) => silly.toFixed(3)),
      'found nothing': of(({ nothing }) => nothing.toFixed(3)),
      'good ways out': of(({ waysOut }) => (waysOut ? `${waysOut.good}/${waysOut.asked}` : '')),
      'right completions': of(({ completions }) => completions?.right.toFixed(3) ?? ''),
      'with doubles': of(({ completions }) => completions?.doubled.toFixed(3) ?? ''),
    });
  }
  for (const { name, slips } of measured)
    if (slips)
      console.log(
        `\n${name}: of ${slips.typed} words misspelt by chance ${slips.asked} find nothing; the first way out of ${slips.good} of them leads to something good`,
      );
  if (details.byKind) printKinds(measured);
  if (details.misses) printMisses(measured[0]);
}

function printKinds(measured: readonly RelevanceResult[]): void {
  const kinds = Object.keys(measured[0]?.byKind ?? {});
  const told = (score: Score | undefined): string =>
    [score?.right, score?.ndcg, score?.silly, score?.nothing].map((figure) => figure?.toFixed(2)).join(' ');
  printTable('By kind (development): right, nDCG@10, silly, nothing', kinds, {
    kind: (kind) => kind,
    queries: (kind) => String(measured[0]?.byKind[kind]?.queries),
    ...Object.fromEntries(measured.map(({ name, byKind }) => [name, (kind: string) => told(byKind[kind])])),
  });
}

function printMisses(result: RelevanceResult | undefined): void {
  console.log(`\nMisses of ${result?.name} (development)`);
  for (const { kind, words, first, wanted } of result?.misses ?? []) {
    console.log(`\n[${kind}] ${words}`);
    for (const { grade, title } of first) console.log(`  ${grade} ${title}`);
    console.log(`  wanted: ${wanted.map(({ grade, title }) => `${grade} ${title}`).join('; ')}`);
  }
}
