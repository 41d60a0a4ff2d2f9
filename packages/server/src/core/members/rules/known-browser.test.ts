import { expect, test } from 'vitest';
import { budgetOfBrowser, toKnownBrowser } from './known-browser.js';

const SECRET = new Uint8Array(32).fill(1);

test('a browser is known for the mailbox it was used with, by whoever signed it, and by nothing else', () => {
  const known = toKnownBrowser(SECRET, 'mailbox one');
  expect(budgetOfBrowser(SECRET, 'mailbox one', known)).toMatch(/^[0-9a-f]{64}$/);
  expect(budgetOfBrowser(SECRET, 'mailbox two', known)).toBeUndefined();
  expect(budgetOfBrowser(new Uint8Array(32), 'mailbox one', known)).toBeUndefined();
  expect(
    budgetOfBrowser(
      SECRET,
      'mailbox one',
      known.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
    ),
  ).toBeUndefined();
  for (const forged of ['', 'x', known.slice(0, 40)])
    expect(budgetOfBrowser(SECRET, 'mailbox one', forged)).toBeUndefined();
});
