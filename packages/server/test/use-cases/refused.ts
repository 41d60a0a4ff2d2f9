import { expect } from 'vitest';
import { Refusal } from '../../src/core/base/refusal.js';

/** The refusal a promise rejects with. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
}

/** The code of the refusal a promise rejects with. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  return (await refusalOf(promise)).code;
}
