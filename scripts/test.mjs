import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TSC } from './build.mjs';
import { runLabelled } from './child.mjs';
import { makeMemoryFolder } from './memory-folder.mjs';
import { CACHE, ROOT } from './root.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

/**
 * A suite: the steps that run it, the last of which writes its {@link Results} where `TEST_RESULTS` says.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder where its steps run
 * @property {string} [output] what its steps emit there; emptied first, since tests of files that are
 *   gone would still run
 * @property {string[][]} steps
 * @property {boolean} [isOnDisk] true where it runs programs that it writes, which memory may be closed to
 */

/**
 * What a suite's last step writes, as vitest's JSON reporter does.
 *
 * @typedef {object} Results
 * @property {number} [numPassedTests]
 * @property {{ name: string, status: string, message?: string, assertionResults: Assertion[] }[]} [testResults] by file
 */

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} Assertion */

const RESULTS = path.join(CACHE, 'test-results');

/**
 * Suites of one lane run one after the other, the lanes side by side: the server's takes as long as all others
 * together, of which those that drive a browser wait for it most of the time, and leave a processor to it.
 *
 * @type {Suite[][]}
 */
const LANES = [
  [vitest('server', 'packages/server')],
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
    vitest('tooling', '.', ['--project', 'tooling']),
    vitest('sdk', 'packages/sdk'),
    { ...vitest('packed', 'packed'), isOnDisk: true },
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
  const memory = makeMemoryFolder();
  const counts = (await Promise.all(chosen.map((lane) => runLane(tools, lane, memory)))).flat();

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  // Failures are told once more where a long log ends: who reads only its end can mend them.
  for (const { failures } of counts) for (const failure of failures) console.log(`\n✘ ${failure}`);
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
 * @param {string | undefined} memory a folder for what does not need a disk
 */
async function runLane(tools, lane, memory) {
  const counts = [];
  for (const suite of lane) counts.push(await runSuite(tools, suite, suite.isOnDisk ? undefined : memory));
  return counts;
}

/**
 * @param {Toolchain} tools
 * @param {Suite} suite
 * @param {string | undefined} temporary where it has its temporary files, instead of where the system has them
 */
async function runSuite(tools, { name, folder, output, steps }, temporary) {
  const results = path.join(RESULTS, `${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(results, { force: true });
  if (output) rmSync(path.join(ROOT, folder, output), { recursive: true, force: true });
  const env = { TEST_RESULTS: results, ...(temporary && { TMPDIR: temporary }) };
  const options = { cwd: path.join(ROOT, folder), env, label: name.padEnd(7) };
  let code = 0;
  for (const step of steps) if (code === 0) code = await runLabelled(tools, step, options);
  const { numPassedTests: passed = 0, testResults = [] } = readResults(results);
  const failures = testResults.flatMap((file) => failuresIn(file).map((failure) => `${name}  ${failure}`));
  const failed = failures.length;
  // A suite that broke before or after its files, or had none, counts as one failure.
  if (failed === 0 && (code !== 0 || passed === 0)) {
    const remark = code === 0 ? ' (no test ran)' : ` (broke with code ${code})`;
    return { name, passed, failed: 1, remark, failures };
  }
  return { name, passed, failed, remark: '', failures };
}

/**
 * @param {NonNullable<Results['testResults']>[number]} file
 * @returns {string[]} each with its file and the first lines of why
 */
function failuresIn({ name, status: outcome, message, assertionResults }) {
  const file = path.relative(ROOT, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  // What prepares tests, or cleans up after them, may break where none of them fails.
  if (failed.length === 0 && outcome === 'failed')
    return [`${file}\n${beginningOf(message || 'It broke outside its tests: see above.')}`];
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${file} > ${fullName}\n${beginningOf(failureMessages?.join('\n') ?? '')}`,
  );
}

/** @param {string} message whose trace names our files and those of others */
function beginningOf(message) {
  const ours = message.split('\n').filter((line) => !line.includes('/node_modules/'));
  return ours.slice(0, 12).join('\n').slice(0, 1500);
}

/**
 * @param {string} file
 * @returns {Results}
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
