import { expect } from 'chai';
import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService, held, type Mishap } from './fake-service.js';
import { anOffer } from './offers.js';

describe('sending an application when something goes wrong', () => {
  it('says that it is being sent', async () => {
    const { until, release } = held();
    const { application } = await readyToSend(until);
    await application.send();
    await application.shows('Envoi en cours');
    expect(application.focused?.id).to.equal('title');
    release();
    await application.shows('Entre le code reçu par e-mail');
  });

  it('finds an application whose answer was lost, with the same key, without a second one', async () => {
    const { until, release } = held();
    const { application, service } = await readyToSend('no answer', until);
    const uncertain: unknown[] = [];
    document.addEventListener('stage-apply-uncertain', ({ offerId }) => uncertain.push(offerId), {
      once: true,
    });
    await application.send();
    await application.shows('Nous vérifions si elle est arrivée');
    expect(uncertain).to.deep.equal([application.element.offer.id]);
    expect(application.said).to.equal('Vérification en cours.');
    expect([...application.root.querySelectorAll('button')]).to.deep.equal([]);
    release();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.keysSent).to.have.length(2);
    expect(new Set(service.keysSent).size).to.equal(1);
    expect(service.stored).to.have.length(1);
    expect(service.mails).to.have.length(1);
  });

  it('says that it does not know after several silences, then tries again with the same key', async () => {
    const { application, service } = await readyToSend('no request', 'no request', 'no request');
    await application.send();
    await application.shows('Nous ne savons pas si elle est arrivée');
    expect(application.focused?.id).to.equal('title');
    await application.press('Réessayer l’envoi');
    await application.shows('Entre le code reçu par e-mail');
    expect(service.keysSent).to.have.length(4);
    expect(new Set(service.keysSent).size).to.equal(1);
  });

  it('takes another key once the pupil has changed what is sent', async () => {
    const { application, service } = await readyToSend('unavailable');
    await application.send();
    await application.shows('Ta candidature n’est pas partie');
    await application.press('Relire');
    await application.press('Modifier : Motivation');
    await application.type('Pourquoi ce stage', 'J’ai changé d’idée.');
    await application.press('Relire avant d’envoyer');
    await application.press('Envoyer ma candidature');
    await application.shows('Entre le code reçu par e-mail');
    expect(new Set(service.keysSent).size).to.equal(2);
  });

  it('does not try while the device is offline', async () => {
    const { application, service } = await readyToSend();
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      await application.send();
      await application.shows('Tu n’as plus de connexion');
      expect(service.keysSent).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    await application.press('Réessayer l’envoi');
    await application.shows('Entre le code reçu par e-mail');
  });

  it('waits as long as a busy service says, then sends by itself with the same key', async () => {
    const { application, service } = await readyToSend(
      new FakeRefusal('too_many_requests', { retryAfter: 0 }),
    );
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.keysSent).to.have.length(2);
    expect(new Set(service.keysSent).size).to.equal(1);
  });

  it('says when a busy service can be asked again, and lets the pupil read again meanwhile', async () => {
    const { application, service } = await readyToSend(
      new FakeRefusal('too_many_requests', { retryAfter: 119 }),
    );
    await application.send();
    await application.shows('Doucement, reprends dans 2 minutes');
    expect(application.text).to.include('Nous réessayons tout seuls');
    await application.press('Relire');
    await application.shows('Relis, puis envoie');
    expect(service.keysSent).to.have.length(1);
  });

  const endings: [Mishap, string][] = [
    ['offer_full', 'La dernière place vient d’être prise'],
    ['offer_not_found', 'Cette offre n’est plus en ligne'],
    [
      new FakeRefusal('offer_not_applicable', { errors: [{ pointer: '/id', code: 'apply_elsewhere' }] }),
      'Cette structure reçoit les candidatures sur son site',
    ],
  ];
  for (const [mishap, title] of endings) {
    it(`says « ${title} » and leads to the other offers`, async () => {
      const { application } = await readyToSend(mishap);
      await application.send();
      await application.shows(title);
      expect(application.focused?.id).to.equal('title');
      await application.press('Voir d’autres offres');
      expect(application.frame.heard).to.deep.equal(['other-offers']);
    });
  }

  it('keeps the motivation for another offer when this one is full', async () => {
    const { application } = await readyToSend('offer_full');
    await application.send();
    await application.shows('La dernière place vient d’être prise');
    await application.press('Voir d’autres offres');
    await application.reopen(anOffer({ title: 'Boulanger, boulangère' }));
    await application.press('Continuer');
    await application.press('Continuer');
    expect(application.field('Pourquoi ce stage').value).to.equal('J’aime les animaux.');
  });

  it('leads to the service’s own page when the key of this site does not allow applying', async () => {
    const { application } = await readyToSend('key_not_allowed');
    await application.send();
    await application.shows('On ne peut pas candidater ici');
    expect((application.button('Ouvrir les offres') as HTMLAnchorElement).href).to.equal(
      'https://stages.example/',
    );
    expect(application.text).to.contain('key_not_allowed');
  });

  it('does not blame the network when the service does not understand', async () => {
    const { application } = await readyToSend('payload_too_large');
    await application.send();
    await application.shows('Ta candidature n’est pas partie');
    expect(application.text).to.contain('Relis tes réponses');
    expect(() => application.button('Réessayer l’envoi')).to.throw();
  });

  it('takes up a sending after the element was moved in the page', async () => {
    const { until, release } = held();
    const { application, service } = await readyToSend(until);
    await application.send();
    await application.shows('Envoi en cours');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(application.frame);
    release();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.stored).to.have.length(1);
    expect(new Set(service.keysSent).size).to.equal(1);
  });

  it('tells the page around that something went, or went wrong, and nothing personal', async () => {
    const { application } = await readyToSend('unavailable');
    const heard: Event[] = [];
    for (const type of ['stage-error', 'stage-apply-sent']) {
      document.addEventListener(type, (event) => heard.push(event), { once: true });
    }
    await application.send();
    await application.shows('Ta candidature n’est pas partie');
    await application.press('Réessayer l’envoi');
    await application.shows('Entre le code reçu par e-mail');
    expect(heard.map((event) => event.type)).to.deep.equal(['stage-error', 'stage-apply-sent']);
    expect(JSON.stringify(heard.map((event) => ({ ...event })))).not.to.contain('Moreau');
  });
});

async function readyToSend(
  ...mishaps: Mishap[]
): Promise<{ application: ApplicationHarness; service: FakeService }> {
  const offer = anOffer();
  const service = new FakeService([offer]);
  const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
  await application.fillAll();
  service.mishaps.push(...mishaps);
  return { application, service };
}
