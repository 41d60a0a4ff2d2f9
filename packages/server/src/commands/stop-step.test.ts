import { expect, test } from 'vitest';
import { stopStep } from './stop-step.js';

test('nothing lost 12.6: a step of stopping that throws, rejects or never ends lets the next begin', async () => {
  const told: unknown[] = [];
  const tell = (error: unknown): void => void told.push(error);
  const full = new Error('full');
  await stopStep(() => Promise.reject(full), tell);
  await stopStep(() => {
    throw full;
  }, tell);
  await stopStep(() => new Promise(() => undefined), tell, 5);
  expect(told).toEqual([full, full, new Error('It did not end in time.')]);
  await stopStep(async () => undefined, tell);
  expect(told).toHaveLength(3);
});
