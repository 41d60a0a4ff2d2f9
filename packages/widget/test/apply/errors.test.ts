import { expect } from 'chai';
import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService } from './fake-service.js';
import { anOffer } from './offers.js';

describe('errors of the form', () => {
  it('are said in a summary that takes the focus, and beside each field', async () => {
    const { application } = await open();
    await application.press('Continuer');
    expect(application.focused?.id).to.equal('summary');
    expect(application.said).to.equal('Il reste 4 choses à corriger.');
    expect(application.errors).to.deep.equal([
      'Écris ton prénom pour continuer.',
      'Écris ton nom pour continuer.',
      'Écris ton adresse e-mail pour continuer.',
      'Écris ta date de naissance pour continuer.',
    ]);
    const first = application.field('Prénom');
    expect(first.getAttribute('aria-invalid')).to.equal('true');
    expect(
      application.root.getElementById(first.getAttribute('aria-describedby') ?? '')?.textContent,
    ).to.contain('Écris ton prénom');
  });

  it('lead to their fields, and leave the address of the page alone', async () => {
    const { application } = await open();
    const address = location.href;
    await application.type('Prénom', 'Jade');
    await application.type('Ton adresse e-mail', 'jade@');
    await application.press('Continuer');
    await application.press('Ton e-mail : il manque la fin, après le @');
    expect(application.focused?.id).to.equal('email');
    expect(location.href).to.equal(address);
  });

  it('lead to the choices of a group too', async () => {
    const { application } = await open();
    await application.fillYou();
    await application.press('Continuer');
    await application.press('Ta semaine : choisis ta semaine');
    expect((application.focused as HTMLInputElement).name).to.equal('weeks');
    await application.press('Ton établissement :');
    expect(application.focused?.id).to.equal('school');
  });

  it('stay on screen while they are corrected, so that nothing jumps, and go once they are', async () => {
    const { application } = await open();
    await application.press('Continuer');
    await application.type('Prénom', 'Jade');
    expect(application.errors).to.have.length(4);
    await application.fillYou();
    expect(application.title).to.equal('Ton collège et ta semaine');
    expect(application.focused?.id).to.equal('title');
  });

  it('ask that the legal representative knows', async () => {
    const { application, service } = await open();
    await application.fillAll();
    await application.press('Envoyer ma candidature');
    expect(application.focused?.id).to.equal('summary');
    expect(service.keysSent).to.deep.equal([]);
    await application.press('L’accord de ton responsable : coche la case');
    expect(application.focused?.id).to.equal('isInformed');
  });

  it('that the service finds come back to their fields', async () => {
    const { application, service } = await open();
    const errors = [{ pointer: '/pupil/birthDate', code: 'birth_date_implausible' as const }];
    await application.fillAll();
    service.mishaps.push(new FakeRefusal('invalid_request', { errors }));
    await application.send();
    await application.shows('D’abord, toi');
    expect(application.focused?.id).to.equal('summary');
    expect(application.errors).to.deep.equal(['Vérifie l’année. Elle ne va pas avec ta classe.']);
    await application.type('Date de naissance', '14 03 2011');
    await application.press('Relire avant d’envoyer');
    await application.shows('Relis, puis envoie');
    await application.press('Envoyer ma candidature');
    await application.shows('Entre le code reçu par e-mail');
    expect(new Set(service.keysSent).size).to.equal(2);
  });

  it('are asked again after a correction from the review, and only of that step', async () => {
    const { application } = await open();
    await application.fillAll();
    await application.press('Modifier : Toi');
    await application.type('Prénom', 'Jeanne');
    await application.press('Relire avant d’envoyer');
    await application.shows('Relis, puis envoie');
    expect(application.text).to.contain('Jeanne Moreau');
  });
});

async function open(): Promise<{ application: ApplicationHarness; service: FakeService }> {
  const offer = anOffer();
  const service = new FakeService([offer]);
  const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
  return { application, service };
}
