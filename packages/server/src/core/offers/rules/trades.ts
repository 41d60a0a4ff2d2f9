import type { SectorCode } from '@1eleve1stage/sdk/contract';
import { foldText, sentence } from '@1eleve1stage/sdk/rules';
import { SETTINGS } from './settings/index.js';

/** A trade by the first word of its name, in both genders. */
type Genders = readonly [masculine: string, feminine: string];

/** Trades whose first word differs by gender, by that word in either, folded. */
const TRADES: ReadonlyMap<string, Genders> = new Map(
  SETTINGS.flatMap(({ jobs }) => jobs).flatMap((job) => {
    const pair = gendersOf(job);
    if (!pair || foldText(pair[0]) === foldText(pair[1])) return [];
    return pair.map((word) => [foldText(word), pair] as const);
  }),
);

/** `conducteur / conductrice d’engins` names `conducteur` and `conductrice`. */
function gendersOf(job: string): Genders | undefined {
  const [one, other] = job.split(' / ').map((form) => form.split(' ')[0] ?? '');
  return one && other ? [one, other] : undefined;
}

/**
 * A title in both genders, where it begins with a trade in one alone: `Boulanger du quartier` could be `Boulanger,
 * boulangère du quartier`. Undefined for what names both, or no trade that is known.
 */
export function titleForBoth(title: string): string | undefined {
  const [first = ''] = /^\p{L}+/u.exec(title.trim()) ?? [];
  const genders = TRADES.get(foldText(first));
  const rest = title.trim().slice(first.length);
  // A point, a bracket or a slash after the word is an ending of the other gender, or says that it means both.
  if (!genders || /^[·•.(/-]/u.test(rest)) return undefined;
  const said = new Set(foldText(title).split(' '));
  if (genders.every((word) => said.has(foldText(word)))) return undefined;
  const [masculine, feminine] = genders;
  return `${sentence(masculine)}, ${feminine}${rest}`;
}

/** Letters that two words of one family begin with at least: `boulanger`, `boulangerie`. */
const FAMILY = 6;

/** Words that name no trade. */
const EMPTY = new Set(
  'avec cette dans depuis entre leurs notre petit petite sont toute toutes tous votre'.split(' '),
);

interface Known {
  sector: SectorCode;
  /** Words of a job’s name, or of the place where it is done; the first of a job tells most. */
  words: readonly string[];
}

const KNOWN: readonly Known[] = SETTINGS.flatMap(({ sector, jobs, place }) =>
  [...jobs.flatMap((job) => job.split(' / ')), place].map((name) => ({ sector, words: tellingWords(name) })),
);

/**
 * The sector that words of an offer are about, by the trades of each sector and the places where they are done; undefined
 * where they tell none.
 *
 * @param texts of the offer, the one that tells most first
 */
export function sectorOfWords(texts: readonly string[]): SectorCode | undefined {
  for (const text of texts) {
    const said = tellingWords(text);
    let best: { sector: SectorCode; score: number } | undefined;
    for (const { sector, words } of KNOWN) {
      const matched = words.filter((word) => said.some((one) => isFamily(one, word)));
      // What is matched in full counts more than a part of a longer name.
      const score = matched.join('').length * (1 + matched.length / Math.max(1, words.length));
      if (score > (best?.score ?? 0)) best = { sector, score };
    }
    if (best) return best.sector;
  }
  return undefined;
}

function tellingWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length >= 4 && !EMPTY.has(word));
}

function isFamily(one: string, other: string): boolean {
  if (one === other) return true;
  const shared = Math.min(one.length, other.length) - 1;
  const letters = Math.max(FAMILY, shared > 8 ? 8 : shared);
  return one.length >= FAMILY && one.slice(0, letters) === other.slice(0, letters);
}
