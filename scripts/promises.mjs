import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// The sentences of the product that say what happens, will happen or never happens: the texts of the element, the
// pages, the letters, the builder, and the documents for those who embed or run it. `node scripts/promises.mjs` tells those that docs/promises lacks.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LISTS = 'docs/promises/*.md';

const TEXTS = [
  'packages/sdk/src/words/{fr,en}/*.ts',
  'packages/widget/src/words/{fr,en,easy}/*.ts',
  'packages/widget/src/page/diagnosis/texts/*.ts',
  'packages/server/src/core/{mail,applications/letters,moderation/letters,members/letters}/**/*.ts',
  'packages/server/src/doors/{pages,pupil,mailed,embed,publisher}/**/*.ts',
  'README.md',
  'SECURITY.md',
  'docs/{embed,operate,privacy,publish}.md',
];

/** Words of sentences that promise: the future, what is kept or erased, for how long, always and never. */
const FRENCH =
  /\p{L}(?:erons|eront|erez|era|eras|irons|iront|irez|ira|iras|rons|ront|drez|dra|vra|vras)(?![\p{L}])|jours?(?!\p{L})|heures?(?!\p{L})|jamais|toujours|personne|effac|gard(?:é|ons|e)|nous (?:t’|vous|l’|les?|n’)|reçoi|prév(?:ien|en)|écri(?:t|vons)|jusqu|(?<!\p{L})(?:rien|aucune?)(?!\p{L})|(?<!\p{L})(?:\d|une?|deux|trois|six) (?:minute|mois|ans?(?!\p{L})|semaine après)/iu;
const ENGLISH =
  /\b(?:will|never|always|nobody|no one|nothing|we (?:write|send|tell|keep|erase|hold|show)|(?:is|are) (?:erased|kept|held|deleted|sent|told|forgotten)|days?|hours?|until|at once|(?:\d|an?|one|two|three|six) (?:minutes?|months?|years?|week after))\b/iu;

/** @typedef {{ file: string, sentence: string }} Said */

/** Every sentence of the product that promises, where it stands. */
export function promisesMade() {
  /** @type {Map<string, Said>} */
  const said = new Map();
  for (const file of globSync(TEXTS, { cwd: ROOT }).map((path) => path.replaceAll('\\', '/')))
    if (!file.endsWith('.test.ts'))
      for (const sentence of textsOf(file).flatMap(sentencesOf))
        if (isPromise(sentence, file)) said.set(`${file}\n${sentence}`, { file, sentence });
  return [...said.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** The lists, each with its address. */
export function readLists() {
  return globSync(LISTS, { cwd: ROOT }).map((path) => ({
    path: join(ROOT, path),
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
}

/** Every sentence that the lists have: `- [name](../../path): sentence`. */
export function promisesListed() {
  return readLists().flatMap(({ text }) =>
    [...text.matchAll(/^- \[[^\]]+\]\(\.\.\/\.\.\/([^)]+)\): (.+)$/gmu)].map(
      ([, file = '', sentence = '']) => ({
        file,
        sentence,
      }),
    ),
  );
}

/** @param {string} sentence @param {string} file */
function isPromise(sentence, file) {
  if (sentence.length < 15 || !sentence.includes(' ')) return false;
  return (isEnglish(file) ? ENGLISH : FRENCH).test(sentence);
}

/** @param {string} file */
function isEnglish(file) {
  return file.includes('/en/') || file.endsWith('/en.ts') || file.endsWith('.md');
}

/** @param {string} file */
function textsOf(file) {
  const content = readFileSync(join(ROOT, file), 'utf8');
  return file.endsWith('.md') ? blocksOf(content) : literalsOf(content);
}

/** Texts of a document: paragraphs, items of lists and cells of tables; no code block, no address of a link. @param {string} markdown */
function blocksOf(markdown) {
  /** @type {string[]} */
  const blocks = [];
  let isCode = false;
  let continues = false;
  for (const line of markdown.split('\n').map((raw) => raw.trim())) {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    const text = isFence || isCode ? '' : line;
    const begins = /^(?:[-*>] |\||#+ |\d+\. )/u.exec(text)?.[0] ?? '';
    if (begins.startsWith('|')) blocks.push(...text.split('|'));
    else if (begins !== '' || !continues) blocks.push(text.slice(begins.length));
    else blocks.push(`${blocks.pop() ?? ''} ${text}`);
    continues = text !== '' && !begins.startsWith('|') && !begins.startsWith('#');
  }
  return blocks.map((block) => block.replaceAll(/\]\([^()\s]+\)|\*\*|\[/gu, ''));
}

/** Texts of a module: each string, and each template with a mark for what is put in. @param {string} code */
function literalsOf(code) {
  const source = ts.createSourceFile('texts.ts', code, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const texts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.filter((text) => !/[{};]\s*\n/u.test(text)).map((text) => text.replaceAll(/<[^<>]*>/gu, ' '));
}

/** @param {string} text */
function sentencesOf(text) {
  return text
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .split(/(?<=[.!?…]) (?=[\p{Lu}«“`…])/u)
    .map((sentence) => sentence.trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listed = new Set(promisesListed().map(({ file, sentence }) => `${file}\n${sentence}`));
  for (const { file, sentence } of promisesMade())
    if (!listed.has(`${file}\n${sentence}`))
      process.stdout.write(`- [${file.split('/').slice(-2).join('/')}](../../${file}): ${sentence}\n`);
}
