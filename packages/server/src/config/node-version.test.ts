import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { complaintOfNode } from './node-version.js';

test.each([
  ['20.20.2', false],
  ['22.11.9', false],
  ['22.12.0', true],
  ['24.21.0', true],
  ['23.0.0', true],
])('Node %s is new enough: %s', (version, isGood) => {
  expect(complaintOfNode(version) === undefined).toBe(isGood);
});

test('the oldest Node is the one that package.json says', async () => {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { engines } = JSON.parse(manifest) as { engines: { node: string } };
  expect(complaintOfNode('18.0.0')).toContain(`Node ${engines.node.slice(2)} or newer`);
});
