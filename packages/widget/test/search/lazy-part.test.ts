import { expect } from 'chai';
import { LazyPart } from '#widget/kit/lazy-part.js';

/** Only what a part asks of its host: to be drawn again. */
function aHost(): { draws: number; host: ConstructorParameters<typeof LazyPart>[0] } {
  const drawn = { draws: 0 };
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (drawn.draws += 1),
    updateComplete: Promise.resolve(true),
  };
  return Object.assign(drawn, { host });
}

describe('a part that comes later', () => {
  it('comes once, however often it is asked for', async () => {
    let brought = 0;
    const { host } = aHost();
    const lazy = new LazyPart(host, async () => ++brought);
    lazy.load();
    lazy.load();
    await Promise.resolve().then(() => Promise.resolve());
    lazy.load();
    expect([brought, lazy.part]).to.deep.equal([1, 1]);
  });

  it('says that it did not come, and comes when asked for again', async () => {
    let tries = 0;
    const asHost = aHost();
    const lazy = new LazyPart(asHost.host, async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return 'here';
    });
    lazy.load();
    await new Promise((resolve) => setTimeout(resolve));
    expect([lazy.part, lazy.hasFailed, asHost.draws]).to.deep.equal([undefined, true, 1]);
    lazy.load();
    await new Promise((resolve) => setTimeout(resolve));
    expect([lazy.part, lazy.hasFailed, asHost.draws]).to.deep.equal(['here', false, 2]);
  });
});
