import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TSC } from './build.mjs';
import { runLabelled } from './child.mjs';
import { CACHE, ROOT } from './root.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

/**
 * A suite: the steps that run it, the last of which writes `{numPassedTests, numFailedTests}` where
 * `TEST_RESULTS` says.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder where its steps run
 * @property {string} [output] what its steps emit there; emptied first, since tests of files that are
 *   gone would still run
 * @property {string[][]} steps
 */

const RESULTS = path.join(CACHE, 'test-results');

/**
 * Suites of one lane run one after the other, the lanes side by side: who drives a browser waits for it most
 * of the time, and leaves a processor to the others.
 *
 * @type {Suite[][]}
 */
const LANES = [
  [
    vitest('server', 'packages/server'),
    vitest('tooling', '.', ['--project', 'tooling']),
    vitest('sdk', 'packages/sdk'),
    vitest('packed', 'packed'),
  ],
  [
    vitest('e2e', 'e2e'),
    {
      name: 'widget',
      folder: 'packages/widget',
      output: 'dist/test',
      steps: [
        [path.join(ROOT, TSC), '-b', 'tsconfig.test.json'],
        ['node_modules/@web/test-runner/dist/bin.js'],
      ],
    },
  ],
];

/**
 * Runs every suite, or those named, and ends with the plain line `N passed, N failed`.
 *
 * @param {Toolchain} tools
 * @param {string[]} names
 * @returns {Promise<number>} exit code: 1 when a test failed, a suite broke or ran nothing
 */
export async function test(tools, names) {
  const chosen = LANES.map((lane) => lane.filter((suite) => isChosen(suite, names)));
  const counts = (await Promise.all(chosen.map((lane) => runLane(tools, lane)))).flat();

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log('');
  for (const { name, ...count } of counts) {
    console.log(`${name.padEnd(8)} ${count.passed} passed, ${count.failed} failed${count.remark}`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/**
 * @param {Suite} suite
 * @param {string[]} names
 */
function isChosen({ name, folder }, names) {
  return existsSync(path.join(ROOT, folder, 'package.json')) && (names.length === 0 || names.includes(name));
}

/**
 * @param {Toolchain} tools
 * @param {Suite[]} lane
 */
async function runLane(tools, lane) {
  const counts = [];
  for (const suite of lane) counts.push(await runSuite(tools, suite));
  return counts;
}

/**
 * @param {Toolchain} tools
 * @param {Suite} suite
 */
async function runSuite(tools, { name, folder, output, steps }) {
  const results = path.join(RESULTS, `${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(results, { force: true });
  if (output) rmSync(path.join(ROOT, folder, output), { recursive: true, force: true });
  const options = { cwd: path.join(ROOT, folder), env: { TEST_RESULTS: results }, label: name.padEnd(7) };
  let code = 0;
  for (const step of steps) if (code === 0) code = await runLabelled(tools, step, options);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readResults(results);
  // A suite that broke before or after its tests, or had none, counts as one failure.
  if (failed === 0 && (code !== 0 || passed === 0)) {
    return { name, passed, failed: 1, remark: code === 0 ? ' (no test ran)' : ` (broke with code ${code})` };
  }
  return { name, passed, failed, remark: '' };
}

/**
 * @param {string} file
 * @returns {{ numPassedTests?: number, numFailedTests?: number }}
 */
function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string[]} [more]
 * @returns {Suite}
 */
function vitest(name, folder, more = []) {
  const command = [path.join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...more];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${name}.json`];
  return { name, folder, steps: [[...command, ...reporters]] };
}
