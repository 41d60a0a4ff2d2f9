import { expect, test } from 'vitest';
import { createPasskeyChecks } from './passkey-checks.js';

test('nothing is looked for that is no identifier of a passkey', () => {
  const { idOf } = createPasskeyChecks('https://stages.example');
  expect(idOf('{"id":"kY-_09"}')).toBe('kY-_09');
  for (const id of ['', 'a\u0000b', 'a b', 'é', 'a'.repeat(1401), 7, null])
    expect(idOf(JSON.stringify({ id }))).toBeUndefined();
  expect([idOf('null'), idOf('{')]).toEqual([undefined, undefined]);
});
