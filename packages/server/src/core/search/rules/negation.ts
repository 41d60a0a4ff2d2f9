import { isAsking, isLinking } from './asking-words.js';

/** Words that say what somebody does not want; behind some, something else was meant by them. */
const REFUSING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pas', new Set(['pourquoi', 'premiers', 'sais', 'c', 'sait', 'jsais'])],
  ['pa', new Set(['pourquoi', 'pk', 'sais', 'c', 'sait', 'jsais'])],
  ['sauf', new Set<string>()],
  ['sans', new Set<string>()],
  ['ni', new Set<string>()],
]);

/** Where one refuses to be, behind what one refuses: « pas rester assis derrière un bureau ». */
const BEHIND: ReadonlySet<string> = new Set(['derriere', 'devant']);

/** Words between these and what is refused: « pas envie de rester dans un bureau ». Any other ends the refusal. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'a au aux avec chez d dans de des du en l la le les sur un une envie envi faire fer etre etr travailler bosser ' +
    'rester reste trop vraiment'
  ).split(' '),
);

/** What is wanted by who refuses something, where nothing else is told: where one sits, and where one does not. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['bureau bureaux assis assise enferme enfermee interieur', 'dehors'],
      ['ecran ecrans ordi ordis ordinateur ordinateurs ecole etudes', 'metier manuel'],
      ['gens monde public clients', 'travailler seul'],
    ] as const
  ).flatMap(([refused, wanted]) => refused.split(' ').map((word) => [word, wanted] as const)),
);

/** True for a word behind which something is refused. */
export function refuses(word: string): boolean {
  return REFUSING.has(word);
}

/** The places of what is refused, among words as they are said: « tout sauf la vente », « pas dans un bureau ». */
export function refusedAmong(said: readonly (readonly string[])[]): ReadonlySet<number> {
  const refused = new Set<number>();
  for (const [at, words] of said.entries()) {
    const [word = ''] = words;
    const isOn = BEHIND.has(word) && refused.has(at - 1);
    const isRefusing = isOn || REFUSING.get(word)?.has(said[at - 1]?.[0] ?? '') === false;
    if (words.length > 1 || !isRefusing) continue;
    const next = said.findIndex((one, index) => index > at && !isBetween(one));
    if (next < 0 || isSmallOrAsking(said[next] ?? [])) continue;
    for (let index = at + 1; index <= next; index += 1) refused.add(index);
  }
  return refused;
}

function isSmallOrAsking([word = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && (isLinking(word) || isAsking(word));
}

function isBetween(words: readonly string[]): boolean {
  return words.length === 1 && BETWEEN.has(words[0] ?? '');
}

/** What is meant by who refuses something; undefined where that may be anything. */
export function oppositeOf(word: string): string | undefined {
  return OPPOSITES.get(word);
}
