/**
 * How long every suite waits, in milliseconds. What hangs is to fail, what is slow is not: machines are shared, and a
 * loaded one takes ten times as long.
 */
export const PATIENCE = {
  /** For something to be seen. */
  step: 120_000,
  /** For a test, or what is done before or after it. */
  test: 300_000,
};

/** The same in the words of Vitest's configuration. */
export const PATIENT = {
  testTimeout: PATIENCE.test,
  hookTimeout: PATIENCE.test,
  expect: { poll: { timeout: PATIENCE.step } },
};
