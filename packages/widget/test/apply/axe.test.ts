import 'axe-core';
import { expect } from 'chai';
import type { ApplicationHarness } from './application-harness.js';
import { applicationStates } from './states.js';

/** axe-core puts itself on the global object. */
const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

describe('axe finds nothing in an application', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const { name, open } of applicationStates)
      it(`${name}, ${theme}`, async () => clean(await open(theme)));
  }
});

async function clean({ frame }: ApplicationHarness): Promise<void> {
  // A part of a page: its landmarks and its first heading are the page's own.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(frame, { rules });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
  ).to.deep.equal([]);
}
