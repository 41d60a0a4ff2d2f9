import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleWidget, compile, TSC } from './build.mjs';
import { runQuietly } from './child.mjs';
import { ROOT } from './root.mjs';
import { workspaceFolders } from './stamps.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

/**
 * What is checked without running the code: each line and the command that checks it.
 *
 * @returns {[name: string, ...commands: string[][]][]}
 */
function checks() {
  const tests = workspaceFolders()
    .map((folder) => `${folder}/tsconfig.test.json`)
    .filter((file) => existsSync(path.join(ROOT, file)));
  return [
    ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
    ['types', ...[...tests, 'tsconfig.tools.json'].map((file) => [TSC, '-b', file])],
    ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
    ['dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
    ['dependencies', ['scripts/check-dependencies.mjs']],
    ['sizes', ['scripts/check-sizes.mjs']],
  ];
}

/**
 * Compiles and bundles, then checks everything; says what is wrong.
 *
 * @param {Toolchain} tools
 * @returns {Promise<number>} exit code
 */
export async function check(tools) {
  await compile(tools);
  await bundleWidget(tools);
  const [lint, ...others] = checks().map((line) => () => report(tools, line));
  // Lint takes as long as all the others together.
  const results = await Promise.all([lint?.(), inOrder(others)]);
  return results.flat().every(Boolean) ? 0 : 1;
}

/**
 * @param {Toolchain} tools
 * @param {[name: string, ...commands: string[][]]} line
 * @returns {Promise<boolean>}
 */
async function report(tools, [name, ...commands]) {
  const start = Date.now();
  const failures = [];
  for (const command of commands) {
    const { code, output } = await runQuietly(tools, command);
    if (code !== 0) failures.push(output);
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${failures.length === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
  for (const output of failures) console.log(output);
  return failures.length === 0;
}

/**
 * @param {(() => Promise<boolean>)[]} works
 * @returns {Promise<boolean[]>}
 */
async function inOrder(works) {
  const results = [];
  for (const work of works) results.push(await work());
  return results;
}
