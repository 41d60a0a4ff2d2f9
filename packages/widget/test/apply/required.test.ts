import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { ApplicationHarness } from './application-harness.js';
import { FakeRefusal, FakeService } from './fake-service.js';
import { anOffer, aSecondeOffer } from './offers.js';

const NOT_LISTED = 'Mon établissement n’est pas dans la liste';

async function open(offer = anOffer()): Promise<{ application: ApplicationHarness; service: FakeService }> {
  const service = new FakeService([offer]);
  return { application: await ApplicationHarness.open({ client: service.client, offer }), service };
}

describe('audited 13.19: what must be filled in', () => {
  it('is said at each step', async () => {
    const { application } = await open();
    const said = 'Tout est à remplir, sauf ce qui est marqué «\u00a0(facultatif)\u00a0».';
    const isSaid = (): boolean => !!application.root.textContent?.includes(said);
    expect(isSaid()).to.equal(true);
    await application.fillYou();
    expect(isSaid()).to.equal(true);
    await application.fillSchool();
    expect(isSaid()).to.equal(true);
  });

  it('is known to software, of every field but those marked', async () => {
    const { application } = await open();
    const required = (): string[] =>
      [...application.root.querySelectorAll('input, textarea')]
        .filter((one) => (one as HTMLInputElement).required && one.closest('form'))
        .map(({ id }) => id);
    expect(required()).to.deep.equal(['firstName', 'lastName', 'email', 'birthDate']);
    await application.fillYou();
    expect(required()).to.deep.equal(['school']);
    const groups = [...application.root.querySelectorAll('fieldset')];
    expect(groups.map((group) => [group.role, group.ariaRequired])).to.deep.equal([
      ['radiogroup', 'true'],
      ['radiogroup', 'true'],
    ]);
    await application.press(NOT_LISTED);
    expect(required()).to.include('school');
  });

  it('is said of boxes of which one must be ticked, whichever', async () => {
    const { application } = await open(aSecondeOffer());
    await application.fillYou();
    const weeks = application.root.getElementById('weeks');
    expect(weeks?.querySelector('legend')?.textContent).to.include('(obligatoire)');
    expect(weeks?.querySelectorAll('input[required]')).to.have.length(0);
  });
});

describe('audited 13.19: a school that is not in the list', () => {
  it('can be given before anything is typed', async () => {
    const { application } = await open();
    await application.fillYou();
    await application.press(NOT_LISTED);
    expect(application.focused?.id).to.equal('school');
    await application.press('Chercher dans la liste');
    expect(application.focused?.getAttribute('role')).to.equal('combobox');
  });

  it('can be given where none of that name is found, and this is said', async () => {
    const { application } = await open();
    await application.fillYou();
    await application.type('Ton collège ou ton lycée', 'zzzz');
    await application.until(() => application.said.includes('Aucun établissement à ce nom.'), 'the words');
    expect(application.said).to.include(NOT_LISTED);
    await sendKeys({ press: 'Tab' });
    expect(application.focused?.textContent).to.include(NOT_LISTED);
    await sendKeys({ press: 'Enter' });
    await application.until(
      () => application.text.includes('Nom et ville de ton établissement'),
      'the field',
    );
  });

  it('can be given where schools do not come at all', async () => {
    const { application, service } = await open();
    await application.fillYou();
    service.client.schools.suggest = async () => Promise.reject(new TypeError('Failed to fetch'));
    await application.type('Ton collège ou ton lycée', 'jeanne');
    await application.press(NOT_LISTED);
    expect(application.focused?.id).to.equal('school');
  });
});

describe('audited 13.19: what is said of a new code', () => {
  for (const [name, words, seconds] of [
    ['that it must be waited for', 'Un mail vient déjà de partir', 60],
    ['that there were enough', 'plusieurs mails', 200_000],
  ] as const) {
    it(`${name}, is no fault of the field`, async () => {
      const { application, service } = await open();
      await application.fillAll();
      await application.send();
      await application.shows('Entre le code reçu par e-mail');
      service.mishaps.push(new FakeRefusal('too_many_requests', { retryAfter: seconds }));
      const button = application.button('Renvoyer le code');
      button.focus();
      await application.press('Renvoyer le code');
      await application.until(() => application.text.includes(words), 'the words');
      expect(application.field('Ton code').hasAttribute('aria-invalid')).to.equal(false);
      expect(application.field('Ton code').hasAttribute('aria-describedby')).to.equal(false);
      expect(application.errors).to.deep.equal([]);
      expect(application.said).to.include(words);
      expect(application.focused).to.equal(button);
    });
  }

  it('that a code is wrong, is one', async () => {
    const { application } = await open();
    await application.fillAll();
    await application.send();
    await application.shows('Entre le code reçu par e-mail');
    await application.press('Valider');
    await application.until(() => application.errors.length > 0, 'the error');
    expect(application.field('Ton code').getAttribute('aria-invalid')).to.equal('true');
    expect(application.focused?.id).to.equal('code');
  });
});
