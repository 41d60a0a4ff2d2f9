import { writeFileSync } from 'node:fs';

/**
 * Reporter of web-test-runner: writes how many tests passed and failed where `TEST_RESULTS` says, as
 * vitest's own JSON reporter does, for `npm test` to add up.
 *
 * @returns {{ stop(run: { sessions: Session[] }): void }}
 */
export function testResultsReporter() {
  return {
    stop({ sessions }) {
      const file = process.env.TEST_RESULTS;
      if (!file) return;
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const broken = sessions.filter(({ passed, testResults }) => !passed && !failsIn(testResults)).length;
      const numPassedTests = tests.filter(({ passed, skipped }) => passed && !skipped).length;
      const numFailedTests = tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken;
      writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }));
    },
  };
}

/**
 * @typedef {{ passed: boolean, skipped?: boolean }} Test
 * @typedef {{ tests: Test[], suites: Tests[] }} Tests
 * @typedef {{ passed: boolean, testResults?: Tests }} Session a test file in a browser
 */

/**
 * @param {Tests} suite
 * @returns {Test[]}
 */
function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** @param {Tests | undefined} results */
function failsIn(results) {
  return results !== undefined && testsOf(results).some(({ passed, skipped }) => !passed && !skipped);
}
