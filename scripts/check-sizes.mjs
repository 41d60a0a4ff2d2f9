// What the element and the loader of frames weigh, in brotli: each part with all it imports at once, less what is there
// already. A page downloads the first before anything shows; the others as they are about to be needed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { CHUNKS } from '../packages/widget/build/chunks.mjs';
import { ROOT } from './root.mjs';

const BUNDLE = path.join(ROOT, 'packages/widget/dist/bundle');
const KIB = 1024;

/** Static imports only: `import(…)` has a parenthesis. */
const IMPORT = /(?:\bimport|\bfrom)\s*["']\.\/([^"']+)["']/g;

const files = existsSync(BUNDLE) ? readdirSync(BUNDLE) : [];
let isOver = files.length === 0;
if (isOver) console.log('The element is not bundled.');
for (const [chunk, { says, budget, after = [] }] of isOver ? [] : Object.entries(CHUNKS)) {
  const before = new Set(after.flatMap(graphOf));
  const names = graphOf(chunk).filter((name) => !before.has(name));
  if (budget) weigh(says, names.map(read), budget);
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
 * A chunk and all it imports at once.
 *
 * @param {string} chunk its name, to which its file may add a hash
 * @returns {string[]}
 */
function graphOf(chunk) {
  const first = files.find(
    (name) => name === `${chunk}.js` || (name.startsWith(`${chunk}-`) && name.endsWith('.js')),
  );
  if (!first) throw new Error(`The bundle has no ${chunk}.`);
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
