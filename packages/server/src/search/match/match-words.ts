import { ALL_PREFERRED, worthOfAll } from '../../core/search/rules/relevance.js';
import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import { firstAtLeast, type Slice } from '../grid.js';
import type { Segment } from '../segment.js';
import { answersTo, FEW, type WordAnswers } from './word-answers.js';
import type { Workspace } from './workspace.js';

/**
 * Finds the offers within slices that have all words which they need, and maybe others, few of all. They are the first
 * of `found` of the workspace, in order, with their `relevances`.
 *
 * @returns how many
 */
export function matchWords(
  segment: Segment,
  words: readonly SoughtWord[],
  slices: () => readonly Slice[],
  workspace: Workspace,
): number {
  workspace.recent.begin();
  const answers = words
    .filter(({ adds }) => !adds)
    .map((word) => answersTo(segment, word, slices, workspace))
    // The rarest word first leaves the least to look at.
    .sort((a, b) => a.offers.length - b.offers.length);
  const [rarest, ...others] = answers;
  let count = rarest ? take(rarest, slices, workspace) : 0;
  for (const other of others) count = keepCommon(other, workspace, count);
  if (words.some(({ prefers }) => prefers)) preferAll(workspace, count, answers.length);
  for (const word of words)
    if (word.adds) addWorths(answersTo(segment, word, slices, workspace), workspace, count, word.prefers);
  return count;
}

function take(answers: WordAnswers, slices: () => readonly Slice[], workspace: Workspace): number {
  const { length } = answers.offers;
  return takeWithin(answers, length <= FEW ? [{ from: 0, to: Infinity }] : slices(), workspace);
}

function takeWithin(
  { offers, worths }: WordAnswers,
  slices: readonly Pick<Slice, 'from' | 'to'>[],
  { found, relevances }: Workspace,
): number {
  let [count, end] = [0, 0];
  for (const { from, to } of slices) {
    const start = firstAtLeast(offers, from, end);
    end = firstAtLeast(offers, to, start);
    found.set(offers.subarray(start, end), count);
    relevances.set(worths.subarray(start, end), count);
    count += end - start;
  }
  return count;
}

/** Takes for granted that the offers found have all words that are preferred, beside those that they need. */
function preferAll({ relevances }: Workspace, count: number, needed: number): void {
  for (let index = 0; index < count; index += 1) {
    const relevance = relevances[index] ?? 0;
    relevances[index] = relevance + worthOfAll(relevance, needed);
  }
}

/** Adds what a word is worth to the offers found that have it; others have not all that are preferred, if it is. */
function addWorths(
  { offers, worths }: WordAnswers,
  { found, relevances }: Workspace,
  count: number,
  isPreferred: boolean,
): void {
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    while (at < offers.length && (offers[at] ?? 0) < offer) at += 1;
    const relevance = relevances[index] ?? 0;
    if (offers[at] === offer) relevances[index] = relevance + (worths[at] ?? 0);
    else if (isPreferred && relevance >= ALL_PREFERRED) relevances[index] = relevance - ALL_PREFERRED;
  }
}

/** A look-up by halves takes as long as passing over so many answers. */
const COST_OF_LOOKUP = 16;

/** Keeps those of the offers found that have another word, too; how many stay. */
function keepCommon(
  { offers, worths }: WordAnswers,
  { found, relevances }: Workspace,
  count: number,
): number {
  const isRare = count * COST_OF_LOOKUP < offers.length;
  let [kept, at] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    if (isRare) at = firstAtLeast(offers, offer, at);
    else while (at < offers.length && (offers[at] ?? 0) < offer) at += 1;
    if (offers[at] !== offer) continue;
    found[kept] = offer;
    relevances[kept] = (relevances[index] ?? 0) + (worths[at] ?? 0);
    kept += 1;
  }
  return kept;
}
