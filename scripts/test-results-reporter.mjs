import { writeFileSync } from 'node:fs';

/**
 * Reporter of web-test-runner: writes which tests passed and failed where `TEST_RESULTS` says, as
 * vitest's own JSON reporter does, for `npm test` to add up.
 *
 * @returns {{ stop(run: { sessions: Session[] }): void }}
 */
export function testResultsReporter() {
  return {
    stop({ sessions }) {
      const file = process.env.TEST_RESULTS;
      if (!file) return;
      const files = sessions.map(toFile);
      const tests = files.flatMap(({ assertionResults }) => assertionResults);
      const numPassedTests = tests.filter(({ status }) => status === 'passed').length;
      writeFileSync(file, JSON.stringify({ numPassedTests, testResults: files }));
    },
  };
}

/**
 * @typedef {{ name: string, passed: boolean, skipped?: boolean, error?: { message?: string } }} Test
 * @typedef {{ tests: Test[], suites: Tests[] }} Tests
 * @typedef {object} Session a test file in a browser
 * @property {string} testFile
 * @property {boolean} passed
 * @property {Tests} [testResults]
 * @property {{ message?: string }[]} [errors] of the file itself, outside its tests
 */

/**
 * @param {Session} session
 * @returns {NonNullable<import('./test.mjs').Results['testResults']>[number]}
 */
function toFile({ testFile, passed, testResults, errors = [] }) {
  return {
    name: testFile,
    status: passed ? 'passed' : 'failed',
    message: errors.map(({ message }) => message ?? '').join('\n'),
    assertionResults: testResults ? testsOf(testResults).map(toAssertion) : [],
  };
}

/**
 * @param {Test} test
 * @returns {import('./test.mjs').Assertion}
 */
function toAssertion({ name, passed, skipped, error }) {
  const status = skipped ? 'skipped' : passed ? 'passed' : 'failed';
  return { status, fullName: name, failureMessages: error?.message ? [error.message] : null };
}

/**
 * @param {Tests} suite
 * @returns {Test[]}
 */
function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
