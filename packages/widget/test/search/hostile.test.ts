import { expect } from 'chai';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import { FakeService } from './fake-service.js';
import { anOffer } from './offers.js';
import { SearchHarness } from './search-harness.js';

const HOSTILE = [
  '<img src=x onerror="globalThis.stung = true">',
  '"><script>globalThis.stung = true</script>',
  '${globalThis.stung = true} {{constructor.constructor("stung=true")()}}',
  'a\u202eb\u0000c',
  '🧑‍🔬'.repeat(60),
  'x'.repeat(1500),
];

describe('hostile texts', () => {
  for (const text of HOSTILE) {
    it(`are read as they are: ${JSON.stringify(text.slice(0, 24))}`, async () => {
      const offer = anOffer(1, {
        title: text,
        description: text,
        employer: {
          name: text,
          description: text,
          website: 'javascript:globalThis.stung=true',
          isPublic: false,
        },
        location: { ...anOffer(1).location, city: text, street: text, isApproximate: false },
        lunchBreak: text,
        workingConditions: text,
        accessibility: { wheelchair: true, note: text },
        permalink: 'javascript:globalThis.stung=true',
      });
      const page = await SearchHarness.open({ service: new FakeService([offer]), width: 320 });
      await page.type('Un métier', '');
      await page.press('Chercher');
      await page.until(() => page.cards.length === 1);
      page.root.querySelector<HTMLElement>('article a')?.click();
      await page.until(() => !!page.root.querySelector('.offer'));
      expect('stung' in globalThis).to.equal(false);
      expect(page.root.querySelectorAll('img, script, [onerror]')).to.have.length(0);
      expect([...page.root.querySelectorAll('a')].map((link) => link.protocol)).not.to.include('javascript:');
      expect(page.root.textContent).to.include(text.slice(0, 10));
      const { scrollWidth, clientWidth } = page.element;
      expect(scrollWidth, 'nothing overflows').to.be.at.most(clientWidth);
    });
  }

  it('do not break out of an identifier', async () => {
    const offer = { ...anOffer(1), id: 'of_"] , *' as OfferId };
    const page = await SearchHarness.open({ service: new FakeService([offer]), attributes: { q: 'stage' } });
    await page.shows('1 offre');
    await page.press('Stage numéro 1');
    await page.until(() => !!page.root.querySelector('.offer'));
    await page.press('Retour');
    expect(page.focused).to.equal('Stage numéro 1');
  });
});
