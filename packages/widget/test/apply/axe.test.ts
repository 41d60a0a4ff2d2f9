import 'axe-core';
import { expect } from 'chai';
import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService, type Mishap } from './fake-service.js';
import { anOffer, aSecondeOffer } from './offers.js';

type Axe = typeof import('axe-core');

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`in the form, empty, wrong and filled in (${theme})`, async () => {
      const { application } = await open(theme);
      await clean(application);
      await application.press('Continuer');
      await clean(application);
      await application.fillYou();
      await application.press('Continuer');
      await clean(application);
      await application.type('Ton collège', 'jeanne');
      await application.until(() => application.text.includes('Mon établissement'), 'the schools');
      await clean(application);
      await application.fillSchool();
      await application.press('Relire');
      await clean(application);
      await application.fillReasons();
      await clean(application);
      await application.press('Envoyer');
      await clean(application);
    });

    it(`from the code to the receipt and its end (${theme})`, async () => {
      const { application, service } = await open(theme);
      await application.fillAll();
      await application.send();
      await application.shows('Entre le code reçu par e-mail');
      await clean(application);
      await application.type('Ton code', '000000');
      await application.press('Valider');
      await application.until(() => application.errors.length > 0, 'the error');
      await clean(application);
      await application.type('Ton code', service.lastCode);
      await application.press('Valider');
      await application.shows('C’est parti, Jade !');
      await clean(application);
      await application.press('Retirer');
      await clean(application);
      await application.press('Oui, retirer');
      await application.shows('C’est fait, ta candidature est retirée');
      await clean(application);
    });
  }

  const mishaps: [string, Mishap[]][] = [
    ['Envoi en cours', [new Promise<void>(() => undefined)]],
    ['Nous vérifions si elle est arrivée', ['no answer', new Promise<void>(() => undefined)]],
    ['Nous ne savons pas si elle est arrivée', ['no answer', 'no request', 'no request']],
    ['Ta candidature n’est pas partie', ['unavailable']],
    ['Doucement, reprends dans 2 minutes', [new FakeRefusal('too_many_requests', { retryAfter: 119 })]],
    ['On ne peut pas candidater ici', ['origin_not_allowed']],
    ['La dernière place vient d’être prise', ['offer_full']],
  ];
  for (const [title, befalls] of mishaps) {
    it(`in « ${title} »`, async () => {
      const { application, service } = await open('light');
      await application.fillAll();
      service.mishaps.push(...befalls);
      await application.send();
      await application.shows(title);
      await clean(application);
    });
  }

  it('with the two weeks of 2de', async () => {
    const offer = aSecondeOffer();
    const application = await ApplicationHarness.open({ client: new FakeService([offer]).client, offer });
    await application.fillYou();
    await clean(application);
  });
});

async function open(
  theme: 'light' | 'dark',
): Promise<{ application: ApplicationHarness; service: FakeService }> {
  const offer = anOffer();
  const service = new FakeService([offer]);
  const application = await ApplicationHarness.open({
    client: service.client,
    offer,
    grade: 'troisieme',
    theme,
  });
  return { application, service };
}

async function clean({ frame }: ApplicationHarness): Promise<void> {
  const { axe } = globalThis as unknown as { axe: Axe };
  // A part of a page: its landmarks and its first heading are the page's own.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(frame, { rules });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
  ).to.deep.equal([]);
}
