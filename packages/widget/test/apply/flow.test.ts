import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { ApplicationHarness } from './application-harness.js';
import { FakeService } from './fake-service.js';
import { anOffer, aSecondeOffer, collegeWeeks, secondeWeeks } from './offers.js';

describe('an application, from the first step to the receipt', () => {
  it('sends what was written, once, and gives a receipt', async () => {
    const offer = anOffer();
    const service = new FakeService([offer]);
    const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
    expect(application.title).to.equal('D’abord, toi');
    expect(application.focused?.id).to.equal('title');
    await application.fillAll();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(application.focused?.id).to.equal('title');
    expect(application.text).to.contain('jade.moreau@exemple.fr');
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.shows('C’est parti, Jade !');
    expect(application.text)
      .to.contain('à la structure (Clinique des Tilleuls), pour')
      .and.contain('0000 0000 0000 0001');
    expect(application.said).to.equal('Candidature envoyée. Numéro 0 0 0 0, 0 0 0 0, 0 0 0 0, 0 0 0 1.');
    expect(service.stored).to.have.length(1);
    expect(service.stored[0]?.status).to.equal('submitted');
    expect(service.stored[0]?.input).to.deep.equal({
      pupil: {
        firstName: 'Jade',
        lastName: 'Moreau',
        email: 'jade.moreau@exemple.fr',
        grade: 'troisieme',
        school: { uai: '0350001L' },
        birthDate: '2012-03-14',
      },
      weeks: [collegeWeeks[0]],
      motivation: 'J’aime les animaux.',
      legalRepresentative: {
        name: 'Claire Moreau',
        email: 'claire.moreau@exemple.fr',
        phone: '+33612345678',
      },
    });
  });

  it('can be made with the keyboard alone', async () => {
    const offer = anOffer();
    const service = new FakeService([offer]);
    const application = await ApplicationHarness.open({ client: service.client, offer });
    const tab = (): Promise<void> => sendKeys({ press: 'Tab' });
    const write = async (...texts: string[]): Promise<void> => {
      for (const text of texts) {
        await tab();
        if (text) await sendKeys({ type: text });
      }
    };
    await write('Jade', 'Moreau', 'jade.moreau@exemple.fr', '14/03/2012', '');
    await sendKeys({ press: 'Enter' });
    await application.shows('Ton collège et ta semaine');

    await write('echange');
    await application.until(() => application.text.includes('Collège Échange'), 'the schools');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    // Over the button of a school that is not in the list.
    await tab();
    await tab();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await write('4e A');
    await tab();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await application.shows('Ta motivation et ton responsable légal');

    await write('J’aime les animaux.', '', 'Claire Moreau', 'claire@exemple.fr', '0612345678');
    await sendKeys({ press: 'Enter' });
    await application.shows('Relis, puis envoie');
    application.field('Mon responsable légal sait').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await application.shows('Entre le code reçu par e-mail');
    await write(service.lastCode);
    await sendKeys({ press: 'Enter' });
    await application.shows('C’est parti, Jade !');
    expect(service.stored[0]?.input.pupil).to.include({ grade: 'quatrieme', className: '4e A' });
    expect(service.stored[0]?.input.pupil.school).to.deep.equal({ uai: '0350003N' });
  });

  it('takes two weeks in 2de', async () => {
    const offer = aSecondeOffer();
    const service = new FakeService([offer]);
    const application = await ApplicationHarness.open({ client: service.client, offer, weeks: secondeWeeks });
    await application.fillAll({ grade: '2de' });
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.stored[0]?.input.weeks).to.deep.equal(secondeWeeks);
    await application.type('Ton code', service.lastCode);
    await application.press('Valider');
    await application.shows('C’est parti, Jade !');
    expect(application.text).to.contain('pour les semaines du');
  });

  it('keeps what was written when the pupil goes back to the offer, or to another', async () => {
    const offer = anOffer();
    const service = new FakeService([offer]);
    const application = await ApplicationHarness.open({ client: service.client, offer });
    await application.fillYou();
    await application.press('Retour');
    await application.press('Revenir à l’offre');
    expect(application.isOpen).to.equal(false);
    expect(application.frame.heard).to.deep.equal(['apply-left']);
    await application.reopen(aSecondeOffer());
    expect(application.field('Prénom').value).to.equal('Jade');
    expect(application.field('Date de naissance').value).to.equal('14 03 2012');
  });

  it('goes on where it was when the offer is read again', async () => {
    const offer = anOffer();
    const application = await ApplicationHarness.open({ client: new FakeService([offer]).client, offer });
    await application.fillYou();
    await application.reopen({ ...offer, seats: { total: 2, remaining: 1 } });
    await application.frame.updateComplete;
    expect(application.title).to.equal('Ton collège et ta semaine');
  });

  it('goes back with Escape, step by step, and loses nothing', async () => {
    const offer = anOffer();
    const application = await ApplicationHarness.open({ client: new FakeService([offer]).client, offer });
    await application.fillYou();
    application.field('Nom de ta classe').focus();
    await sendKeys({ press: 'Escape' });
    await application.shows('D’abord, toi');
    await sendKeys({ press: 'Escape' });
    await application.until(() => !application.isOpen, 'the offer');
  });

  it('lets a school that is not in the list be typed', async () => {
    const offer = anOffer();
    const service = new FakeService([offer]);
    const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
    await application.fillYou();
    await application.type('Ton collège ou ton lycée', 'Marienwald');
    await application.press('Mon établissement n’est pas dans la liste');
    await application.until(() => application.focused?.id === 'school', 'the field');
    await application.type('Nom et ville de ton établissement', 'Collège Marienwald, Kehl');
    application.root.querySelector<HTMLElement>('#weeks input')?.click();
    await application.press('Continuer');
    await application.fillReasons();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.stored[0]?.input.pupil.school).to.deep.equal({ name: 'Collège Marienwald, Kehl' });
  });

  it('shows hostile texts as texts', async () => {
    const hostile = '<img src=x onerror="window.hurt=1">${alert(1)}</script>\u202e';
    const offer = anOffer({ title: hostile, employer: { name: hostile, isPublic: false } });
    const service = new FakeService([offer]);
    const application = await ApplicationHarness.open({ client: service.client, offer, grade: 'troisieme' });
    await application.type('Prénom', hostile);
    await application.type('Nom', hostile);
    await application.type('Ton adresse e-mail', 'jade@exemple.fr');
    await application.type('Date de naissance', '14 03 2012');
    await application.press('Continuer');
    await application.fillSchool();
    await application.fillReasons();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    expect(service.stored[0]?.input.pupil.firstName).to.equal(hostile.replace('\u202e', ''));
    expect(application.root.querySelector('img')).to.equal(null);
    expect('hurt' in window).to.equal(false);
  });
});
