import 'axe-core';
import { expect } from 'chai';
import type { Result } from 'axe-core';
import { searchStates } from './states.js';

/** axe-core puts itself on the global object. */
const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

describe('axe finds nothing', () => {
  // Colours change over a moment: what is measured is their end.
  before(() => document.documentElement.style.setProperty('--stage-motion', '0s'));

  for (const [scheme, width] of [
    ['light', 320],
    ['light', 1100],
    ['dark', 768],
  ] as const) {
    for (const { name, open } of searchStates) {
      it(`in ${name}, ${scheme}, ${width} px`, async () => {
        document.documentElement.style.colorScheme = scheme;
        await open(width);
        const { violations } = await axe.run(document.body, {
          // The page around has no heading of its own.
          rules: {
            'page-has-heading-one': { enabled: false },
            'heading-order': { enabled: false },
            'target-size': { enabled: true },
          },
        });
        expect(violations.map(inWords)).to.deep.equal([]);
      });
    }
  }
});

function inWords({ id, nodes }: Result): string {
  return `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`;
}
