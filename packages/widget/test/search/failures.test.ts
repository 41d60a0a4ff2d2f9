import { expect } from 'chai';
import { StageErrorEvent } from '#widget/index.js';
import { FakeRefusal, FakeService, noAnswer } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

async function failing(...failures: Error[]): Promise<SearchHarness> {
  const service = new FakeService();
  service.failures.push(...failures);
  return SearchHarness.open({ service, attributes: { place: '35238' } });
}

describe('a search that fails', () => {
  it('is never « no result »: the service is down, and one button tries again', async () => {
    const page = await failing(noAnswer);
    await page.shows('Le service ne répond pas');
    expect(page.text).not.to.include('Aucune offre');
    expect(page.said).to.equal('Le service ne répond pas');
    expect(page.focused, 'nobody acted').to.equal('');
    await page.press('Réessayer maintenant');
    await page.shows('5 offres');
    expect(page.focused).to.equal('5 offres');
  });

  it('moves the focus to its title when the person had just searched', async () => {
    const page = await failing(noAnswer, new FakeRefusal('unavailable'));
    await page.shows('Le service ne répond pas');
    await page.press('Réessayer maintenant');
    await page.until(() => page.service.failures.length === 0 && page.focused === 'Le service ne répond pas');
  });

  it('tells the site’s team that its key is refused, and leads pupils to the hosted page', async () => {
    for (const code of ['key_invalid', 'origin_not_allowed', 'key_not_allowed'] as const) {
      const page = await failing(new FakeRefusal(code));
      await page.shows('Les offres ne s’affichent pas ici');
      expect(page.text).to.include(code);
      expect((page.button('Ouvrir les offres') as HTMLAnchorElement).href).to.equal(
        'https://stages.example/',
      );
    }
  });

  it('proposes to start again when a criterion is turned down', async () => {
    const page = await failing(new FakeRefusal('place_not_found'));
    await page.shows('Cette recherche n’est pas passée');
    await page.press('Tout effacer');
    await page.shows('5 offres');
    expect(page.service.asked.at(-1)).to.deep.equal({});
  });

  it('takes the search up by itself when the network is back', async () => {
    const page = await failing(noAnswer);
    await page.shows('Le service ne répond pas');
    dispatchEvent(new Event('online'));
    await page.shows('5 offres');
    expect(page.focused).to.equal('');
  });

  it('tells the page around', async () => {
    const told: Event[] = [];
    const listen = (event: Event): void => void told.push(event);
    document.body.addEventListener('stage-error', listen);
    const page = await failing(new FakeRefusal('origin_not_allowed'));
    await page.shows('Les offres ne s’affichent pas ici');
    document.body.removeEventListener('stage-error', listen);
    expect((told[0] as StageErrorEvent).failure).to.deep.equal({ kind: 'key', code: 'origin_not_allowed' });
  });

  it('names the line of policy that blocks it', async () => {
    const page = await SearchHarness.open({
      attributes: { api: 'https://api.stages.example/', place: '35238' },
    });
    await page.shows('5 offres');
    blockByPolicy('https://elsewhere.example/x');
    expect(page.text).to.include('5 offres');
    page.service.failures.push(noAnswer);
    page.root.querySelector<HTMLElement>('.chip')?.click();
    await page.shows('Le service ne répond pas');
    blockByPolicy('https://api.stages.example/v1/offers');
    await page.shows('Ce site empêche l’affichage des offres');
    expect(page.text).to.include('connect-src https://api.stages.example');
  });
});

/** As a browser tells that a policy of the page kept a request back. */
function blockByPolicy(blockedURI: string): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI,
      effectiveDirective: 'connect-src',
      violatedDirective: 'connect-src',
      documentURI: location.href,
      originalPolicy: '',
      disposition: 'enforce',
      statusCode: 200,
    }),
  );
}
