import 'axe-core';
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { openRoots, wholeStates } from './states.js';

/** axe-core puts itself on the global object. */
const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

const rules = Object.fromEntries(
  ['page-has-heading-one', 'heading-order', 'region'].map((rule) => [rule, { enabled: false }]),
);

describe('in forced colours, axe finds nothing', () => {
  before(() => executeServerCommand('emulate', { 'forced-colors': 'active' }));
  after(() => executeServerCommand('emulate', {}));

  for (const { name, open } of wholeStates) {
    it(name, async () => {
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await open(360);
      const { violations } = await axe.run(document.body, { rules });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).to.deep.equal([]);
    });
  }
});

/** False of what an older browser needs to notice that a colour changed. */
function isSeen({ effect }: Animation): boolean {
  return !(effect instanceof KeyframeEffect && effect.target?.matches('.probe'));
}

describe('with reduced motion, nothing moves', () => {
  before(() => executeServerCommand('emulate', { 'prefers-reduced-motion': 'reduce' }));
  after(() => executeServerCommand('emulate', {}));

  for (const { name, open } of wholeStates) {
    it(name, async () => {
      await open(360);
      const moving = openRoots().flatMap((root) => root.getAnimations().filter(isSeen));
      expect(moving).to.have.length(0);
    });
  }
});
