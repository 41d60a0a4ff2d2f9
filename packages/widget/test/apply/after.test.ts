import { expect } from 'chai';
import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService } from './fake-service.js';
import { anOffer } from './offers.js';

describe('the code', () => {
  it('says how many tries are left, and puts the focus in the field', async () => {
    const { application } = await sent();
    await application.type('Ton code', '000 000');
    await application.press('Valider');
    await application.until(() => application.errors.length > 0, 'the error');
    expect(application.errors).to.deep.equal([
      'Ce code n’est pas le bon. Vérifie les chiffres : il te reste 4 essais.',
    ]);
    expect(application.said).to.equal(application.errors[0]);
    expect(application.focused?.id).to.equal('code');
  });

  it('asks nothing of the service for an incomplete code', async () => {
    const { application, service } = await sent();
    await application.type('Ton code', '12');
    await application.press('Valider');
    expect(application.errors).to.deep.equal(['Le code compte 6 chiffres.']);
    expect(service.stored[0]?.triesLeft).to.equal(5);
  });

  it('can be pasted with what is around it', async () => {
    const { application, service } = await sent();
    await application.type(
      'Ton code',
      ` Ton code : ${service.lastCode.slice(0, 3)} ${service.lastCode.slice(3)} `,
    );
    expect(application.field('Ton code').value).to.equal(service.lastCode);
  });

  it('once locked, leads to the link of the mail', async () => {
    const { application } = await sent();
    await application.type('Ton code', '000000');
    for (let triesLeft = 4; triesLeft > 0; triesLeft -= 1) {
      await application.press('Valider');
      await application.until(() => application.text.includes(`${triesLeft} essai`), 'the tries');
    }
    await application.press('Valider');
    await application.until(() => application.text.includes('son lien marche toujours'), 'the lock');
  });

  it('says that the first application counts, to who proves a second', async () => {
    const { application, service } = await sent();
    service.mishaps.push('already_applied');
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.shows('Tu as déjà candidaté à cette offre');
  });

  it('goes to the receipt when the link of the mail was followed meanwhile', async () => {
    const { application, service } = await sent();
    service.followLink();
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.shows('C’est parti, Jade !');
  });

  it('goes to the receipt when the answer was lost but the code had arrived', async () => {
    const { application, service } = await sent();
    service.mishaps.push('no answer');
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.until(() => application.text.includes('pas eu de réponse'), 'the words');
    await application.press('Valider');
    await application.shows('C’est parti, Jade !');
  });

  it('is sent again on request, or says when it can be', async () => {
    const { application, service } = await sent();
    await application.press('Renvoyer le code');
    await application.until(() => application.text.includes('C’est renvoyé'), 'the words');
    expect(service.mails).to.have.length(2);
    service.mishaps.push(new FakeRefusal('too_many_requests', { retryAfter: 60 }));
    await application.press('Renvoyer le code');
    await application.until(() => application.text.includes('Un mail vient déjà de partir'), 'the words');
    service.mishaps.push(new FakeRefusal('too_many_requests', { retryAfter: 200_000 }));
    await application.press('Renvoyer le code');
    await application.until(() => application.text.includes('plusieurs mails'), 'the words');
  });

  it('lets a wrong address be corrected: the first application is taken back', async () => {
    const { application, service } = await sent();
    await application.press('Ce n’est pas ta bonne adresse');
    await application.shows('D’abord, toi');
    expect(application.focused?.id).to.equal('email');
    expect(service.stored[0]?.status).to.equal('withdrawn');
    await application.type('Ton adresse e-mail', 'jade@exemple.fr');
    await application.press('Relire avant d’envoyer');
    await application.press('Envoyer ma candidature');
    await application.shows('Entre le code reçu par e-mail');
    expect(service.mails.at(-1)?.to).to.equal('jade@exemple.fr');
  });

  it('asked again after the link was followed goes to the receipt', async () => {
    const { application, service } = await sent();
    service.followLink();
    await application.press('Renvoyer le code');
    await application.shows('C’est parti, Jade !');
  });

  for (const status of ['accepted', 'confirmed', 'rejected', 'expired', 'cancelled']) {
    it(`of an application that is ${status} meanwhile promises no answer`, async () => {
      const { application, service } = await sent();
      service.followLink();
      Object.assign(service.stored[0] ?? {}, { status });
      await application.press('Renvoyer le code');
      await application.shows('Ta candidature n’en est plus là');
      expect(application.text).to.include('regarde tes mails').and.not.include('te répond');
    });
  }

  it('of an application that was handed on goes to the receipt', async () => {
    const { application, service } = await sent();
    service.followLink();
    Object.assign(service.stored[0] ?? {}, { status: 'transferred' });
    await application.press('Renvoyer le code');
    await application.shows('C’est parti, Jade !');
  });

  it('of an application withdrawn from the mail leads to an end', async () => {
    const { application, service } = await sent();
    Object.assign(service.stored[0] ?? {}, { status: 'withdrawn' });
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.shows('Cette candidature n’existe plus');
  });

  it('says that an application that waited too long is no more', async () => {
    const { application, service } = await sent();
    service.mishaps.push('application_not_found');
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.shows('Cette candidature n’existe plus');
  });
});

describe('the receipt', () => {
  it('is withdrawn and erased after a confirmation in place', async () => {
    const { application, service } = await verified();
    await application.press('Retirer ma candidature');
    expect(application.focused?.id).to.equal('sure');
    await application.press('Non, la garder');
    expect(application.focused?.id).to.equal('withdraw');
    expect(service.stored[0]?.status).to.equal('submitted');
    await application.press('Retirer ma candidature');
    await application.press('Oui, retirer et tout effacer');
    await application.shows('C’est fait, ta candidature est retirée');
    expect(service.stored[0]?.status).to.equal('withdrawn');
    await application.press('Voir d’autres offres');
    await application.reopen(anOffer());
    expect(application.field('Prénom').value).to.equal('');
  });

  it('says when nothing could be erased yet', async () => {
    const { application, service } = await verified();
    service.mishaps.push('no request');
    await application.press('Retirer ma candidature');
    await application.press('Oui, retirer et tout effacer');
    await application.until(() => application.text.includes('ce n’est peut-être pas effacé'), 'the words');
    expect(application.focused?.id).to.equal('sure');
    await application.press('Oui, retirer et tout effacer');
    await application.shows('C’est fait, ta candidature est retirée');
  });

  it('keeps who the pupil is for the next offer, and not the words meant for this one', async () => {
    const { application } = await verified();
    await application.press('Voir d’autres offres');
    await application.reopen(anOffer({ title: 'Boulanger, boulangère' }));
    expect(application.field('Prénom').value).to.equal('Jade');
    await application.press('Continuer');
    expect(application.field('Ton collège').value).to.equal('Collège Jeanne Barret (Rennes)');
    await application.press('Continuer');
    expect(application.field('Pourquoi ce stage').value).to.equal('');
  });

  it('leaves nothing in any storage of the page', async () => {
    await verified();
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});

async function sent(): Promise<{ application: ApplicationHarness; service: FakeService }> {
  const offer = anOffer();
  const service = new FakeService([offer]);
  const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
  await application.fillAll();
  await application.send();
  await application.shows('Entre le code reçu par e-mail');
  return { application, service };
}

async function verified(): Promise<{ application: ApplicationHarness; service: FakeService }> {
  const { application, service } = await sent();
  await application.type('Ton code', service.lastCode);
  await application.press('Valider');
  await application.shows('C’est parti, Jade !');
  return { application, service };
}
