// What the element and the loader of frames weigh, in brotli: each part with all it imports at once, less what is there
// already. A page downloads the first before anything shows; the others as they are about to be needed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './root.mjs';

const BUNDLE = path.join(ROOT, 'packages/widget/dist/bundle');
const KIB = 1024;

/**
 * A part of the element.
 *
 * @typedef {object} Part
 * @property {string} says
 * @property {string} entry its file, or the name it has before its hash
 * @property {number} budget KiB
 * @property {string[]} after the parts that are loaded before it
 */

/** @type {Part[]} */
const PARTS = [
  { says: 'first load', entry: 'stage.js', budget: 20, after: [] },
  { says: 'older browser', entry: 'older', budget: 2.5, after: ['stage.js'] },
  { says: 'answer', entry: 'answer', budget: 12, after: ['stage.js'] },
  { says: 'open offer', entry: 'offer', budget: 6, after: ['stage.js', 'answer'] },
  { says: 'application', entry: 'apply', budget: 10.5, after: ['stage.js', 'answer', 'offer'] },
  { says: 'after sending', entry: 'after', budget: 8, after: ['stage.js', 'answer', 'offer', 'apply'] },
];

/** Static imports only: `import(…)` has a parenthesis. */
const IMPORT = /(?:\bimport|\bfrom)\s*["']\.\/([^"']+)["']/g;

const files = existsSync(BUNDLE) ? readdirSync(BUNDLE) : [];
let isOver = files.length === 0;
if (isOver) console.log('The element is not bundled.');
for (const part of isOver ? [] : PARTS) {
  const before = new Set(part.after.flatMap(graphOf));
  const names = graphOf(part.entry).filter((name) => !before.has(name));
  weigh(part.says, names.map(read), part.budget);
}
/** @type {{ writeLoader(url: string): string }} the script that inserts and sizes frames, as the service sends it */
const { writeLoader } = await import(
  pathToFileURL(path.join(ROOT, 'packages/server/dist/doors/embed/loader.js')).href
);
weigh('frame loader', [Buffer.from(writeLoader('https://stages.example.fr'))], 1);

/**
 * What must not be in it: a schema library, code made from text (which a strict policy stops), Lit's development
 * build, and media queries that Safari before 16.4 does not read.
 */
const UNWANTED = /new Function|\bzod\b|Lit is in dev mode|@media[^{]*[<>]=/i;
const tainted = files.filter((name) => name.endsWith('.js') && UNWANTED.test(read(name).toString()));
if (tainted.length > 0) {
  isOver = true;
  console.log(
    `zod, Lit in development, code made from text, or media queries too new: ${tainted.join(', ')}`,
  );
}
process.exitCode = isOver ? 1 : 0;

/**
 * Says what something weighs, and whether it is too much.
 *
 * @param {string} says
 * @param {Buffer[]} files
 * @param {number} budget KiB
 */
function weigh(says, files, budget) {
  const size = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / KIB;
  const isTooMuch = size > budget;
  if (isTooMuch) isOver = true;
  console.log(
    `${says.padEnd(14)} ${size.toFixed(2).padStart(6)} KiB of ${budget}${isTooMuch ? '  TOO MUCH' : ''}`,
  );
}

/**
 * A file and all it imports at once.
 *
 * @param {string} entry
 * @returns {string[]}
 */
function graphOf(entry) {
  const first = files.find(
    (name) => name === entry || (name.startsWith(`${entry}-`) && name.endsWith('.js')),
  );
  if (!first) throw new Error(`The bundle has no ${entry}.`);
  const found = new Set([first]);
  for (const name of found) {
    for (const [, imported] of read(name).toString().matchAll(IMPORT)) if (imported) found.add(imported);
  }
  return [...found];
}

/** @param {string} name */
function read(name) {
  return readFileSync(path.join(BUNDLE, name));
}
