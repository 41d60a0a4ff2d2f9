import { expect } from 'chai';
import type { StageClient } from '#widget/service/client.js';
import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService, held } from './fake-service.js';
import { anOffer } from './offers.js';

describe('the proof of work of an application', () => {
  it('is asked for when the form opens, and once', async () => {
    const { application, service } = await open();
    await application.until(() => service.challenges.length === 1, 'the challenge');
    await application.fillAll();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.challenges).to.have.length(1);
    expect(service.stored[0]?.proof?.challenge).to.equal(service.challenges[0]?.challenge);
  });

  it('is the same when the same application goes again', async () => {
    const { application, service } = await open();
    await application.fillAll();
    service.mishaps.push('no answer');
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(new Set(service.keysSent).size).to.equal(1);
    expect(service.challenges).to.have.length(1);
  });

  it('is made anew on the review when it is about to expire', async () => {
    const { application, service } = await open({ challengeLife: 30 });
    await application.fillAll();
    // The work of the first is done at some time.
    for (let turn = 0; service.challenges.length < 2 && turn < 50; turn += 1) {
      await application.press('Retour');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await application.press('Relire avant d’envoyer');
    }
    service.challengeLife = 1800;
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.stored[0]?.proof?.challenge).to.equal(service.challenges.at(-1)?.challenge);
  });

  it('is made again when it was refused, and the application goes under another key', async () => {
    const { application, service } = await open();
    await application.fillAll();
    service.mishaps.push('proof_invalid');
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(new Set(service.keysSent).size).to.equal(2);
    expect(service.challenges).to.have.length(2);
    expect(service.stored).to.have.length(1);
  });

  it('is not made for ever: the pupil is told', async () => {
    const { application, service } = await open();
    await application.fillAll();
    service.mishaps.push('proof_invalid', 'proof_invalid', 'proof_invalid');
    await application.send();
    await application.shows('Ta candidature n’est pas partie');
    await application.press('Réessayer l’envoi');
    await application.shows('Entre le code reçu par e-mail');
    expect(service.keysSent).to.have.length(4);
  });

  it('is another one for another application', async () => {
    const { application, service } = await open();
    await application.fillAll();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    await application.press('Ce n’est pas ta bonne adresse');
    await application.shows('D’abord, toi');
    await application.type('Ton adresse e-mail', 'jade@exemple.fr');
    await application.press('Relire avant d’envoyer');
    await application.press('Envoyer ma candidature');
    await application.shows('Entre le code reçu par e-mail');
    expect(service.challenges).to.have.length(2);
  });

  it('is asked for again at the sending when the network was down before', async () => {
    const { application, service } = await open({ mishaps: ['no request', 'no request'] });
    await application.until(() => service.mishapsOfChallenges.length === 1, 'the first try');
    await application.fillAll();
    await application.until(() => service.mishapsOfChallenges.length === 0, 'the second try');
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.challenges).to.have.length(1);
  });

  it('says that nothing left when there is none to be had', async () => {
    const { application, service } = await open({ mishaps: ['no request', 'no request', 'no request'] });
    await application.until(() => service.mishapsOfChallenges.length === 2, 'the first try');
    await application.fillAll();
    await application.until(() => service.mishapsOfChallenges.length === 1, 'the second try');
    await application.send();
    await application.shows('Ta candidature n’est pas partie');
    expect(service.keysSent).to.deep.equal([]);
    await application.press('Réessayer l’envoi');
    await application.shows('Entre le code reçu par e-mail');
  });

  it('waits as long as the service says when too much is asked for', async () => {
    const busy = new FakeRefusal('too_many_requests', { retryAfter: 0 });
    const { application, service } = await open({ mishaps: [busy, busy, busy] });
    await application.fillAll();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.keysSent).to.have.length(1);
  });

  it('is spoken of only to a pupil who must wait for it', async () => {
    const { until, release } = held();
    const { application } = await open({ mishaps: [until] });
    await application.fillAll();
    await application.send();
    await application.shows('Envoi en cours');
    expect(application.said).not.to.contain('robot');
    await application.until(() => application.said.includes('tu n’es pas un robot'), 'the status');
    expect(application.text).to.contain('Tu n’as rien à faire');
    expect(application.focused?.id).to.equal('title');
    release();
    await application.shows('Entre le code reçu par e-mail');
  });

  it('is not asked for where the client needs none', async () => {
    const offer = anOffer();
    const service = new FakeService([offer]);
    const { challenges: _, ...client } = service.client;
    const sent: unknown[] = [];
    const plain: StageClient = {
      ...client,
      applications: {
        ...client.applications,
        submit: async (_offer, input) => {
          sent.push(input.proof);
          throw new FakeRefusal('offer_full');
        },
      },
    };
    const application = await ApplicationHarness.open({ client: plain, offer, grade: 'troisieme' });
    await application.fillAll();
    await application.send();
    await application.shows('La dernière place vient d’être prise');
    expect(sent).to.deep.equal([undefined]);
  });
});

describe('the field that no person sees', () => {
  it('cannot be reached, nor seen, nor heard', async () => {
    const { application } = await open();
    const field = await hiddenField(application);
    field.focus();
    expect(application.focused).not.to.equal(field);
    expect(field.closest('[aria-hidden=true][inert]')).not.to.equal(null);
    expect(field.tabIndex).to.equal(-1);
    const { width, height } = field.parentElement?.getBoundingClientRect() ?? {};
    expect([width, height].every((size) => size !== undefined && size <= 1)).to.equal(true);
  });

  it('leaves who fills it in with a success that is none', async () => {
    const { application, service } = await open();
    await application.fillAll();
    const field = await hiddenField(application);
    field.value = 'Buy now';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.stored).to.deep.equal([]);
  });
});

/** It comes with what follows the form. */
async function hiddenField(application: ApplicationHarness): Promise<HTMLInputElement> {
  const find = () => application.root.querySelector<HTMLInputElement>('#comments');
  await application.until(() => find() !== null, 'the field');
  const field = find();
  if (!field) throw new Error('No field.');
  return field;
}

async function open({
  challengeLife = 1800,
  mishaps = [],
}: { challengeLife?: number; mishaps?: FakeService['mishaps'] } = {}): Promise<{
  application: ApplicationHarness;
  service: FakeService;
}> {
  const offer = anOffer();
  const service = new FakeService([offer]);
  service.challengeLife = challengeLife;
  service.mishapsOfChallenges.push(...mishaps);
  const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
  return { application, service };
}
