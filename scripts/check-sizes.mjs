// What the element and the loader of frames weigh, in brotli: each part with all it imports at once, less what is there
// already. A page downloads the first before anything shows; the others as they are about to be needed. `--json` says it
// for a program; `--beside FILE`, which holds what `--json` said of another state of the code, compares in Markdown.
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

/** @typedef {{ says: string, size: number, budget: number }} Weighed sizes and budgets in KiB */

/** @type {Weighed[]} */
const weighed = [];
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
  pathToFileURL(path.join(ROOT, 'packages/server/compiled/doors/embed/loader.js')).href
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
report(process.argv.slice(2));
process.exitCode = isOver ? 1 : 0;

/**
 * Notes what something weighs, and whether it is too much.
 *
 * @param {string} says
 * @param {Buffer[]} files
 * @param {number} budget KiB
 */
function weigh(says, files, budget) {
  const size = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / KIB;
  if (size > budget) isOver = true;
  weighed.push({ says, size, budget });
}

/** @param {string[]} args */
function report([how, file = '']) {
  if (how === '--json') console.log(JSON.stringify(weighed));
  else if (how === '--beside') console.log(besideOf(JSON.parse(readFileSync(file, 'utf8'))));
  else for (const one of weighed) console.log(lineOf(one));
}

/** @param {Weighed} weighed */
function lineOf({ says, size, budget }) {
  const remark = size > budget ? '  TOO MUCH' : '';
  return `${says.padEnd(14)} ${size.toFixed(2).padStart(6)} KiB of ${budget}${remark}`;
}

/**
 * @param {Weighed[]} before
 * @returns {string} a table in Markdown
 */
function besideOf(before) {
  const rows = weighed.map(({ says, size, budget }) => {
    const was = before.find((one) => one.says === says)?.size;
    const change = was === undefined ? 'new' : `${size < was ? '−' : '+'}${Math.abs(size - was).toFixed(2)}`;
    return `| ${says} | ${size.toFixed(2)}${size > budget ? ' **too much**' : ''} | ${change} | ${budget} |`;
  });
  return ['| KiB in brotli | now | change | budget |', '|---|---:|---:|---:|', ...rows].join('\n');
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
