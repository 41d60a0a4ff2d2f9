import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Person } from '../hosts/person.js';
import { openWhole } from './whole-page.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Goes on with Tab until something of that name has the focus. */
async function tabTo(person: Person, name: string): Promise<void> {
  for (let stop = 0; !person.focused.startsWith(name); stop += 1) {
    if (stop > 60) throw new Error(`Tab never reached « ${name} »; focus on « ${person.focused} »`);
    await press('Tab');
  }
}

async function write(person: Person, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(person, label);
    await sendKeys({ type: text });
  }
}

describe('with the keyboard alone', () => {
  it('a pupil searches, opens an offer, applies and proves the address', async function () {
    this.timeout(60_000);
    const { person, service } = await openWhole();
    await write(person, { 'Un métier': 'clinique', 'Près de quelle commune': 'Ren' });
    await person.until('the suggestion', () => person.all('[role=option]').length > 0);
    await press('ArrowDown', 'Enter', 'Enter');
    await person.until('the list', () => person.focused === '1 offre');
    await tabTo(person, 'Dans les coulisses');
    await press('Enter');
    await person.until('the offer', () => person.all('#offer-title').length > 0);
    await tabTo(person, 'Je candidate');
    await press('Enter');

    await person.until('step 1', () => person.focused === 'D’abord, toi');
    const you = { Prénom: 'Jade', Nom: 'Moreau', 'Ton adresse': 'jade.moreau@exemple.fr' };
    await write(person, { ...you, 'Date de naissance': '14032012' });
    await press('Enter');
    await person.until('step 2', () => person.focused === 'Ton collège et ta semaine');
    await write(person, { 'Ton collège ou': 'jeanne' });
    await person.until('the schools', () => person.all('[role=option]').length > 0);
    await press('ArrowDown', 'Enter');
    await tabTo(person, '4e');
    await press('ArrowRight');
    await tabTo(person, 'Du ');
    await press('Space', 'Enter');
    await person.until('step 3', () => person.focused.startsWith('Ta motivation'));
    await write(person, { 'Pourquoi ce stage': 'J’aime les animaux.', 'Son prénom': 'Claire Moreau' });
    await write(person, { 'Son e-mail': 'claire@exemple.fr', 'Son téléphone': '0612345678' });
    await press('Enter');
    await person.until('the review', () => person.focused === 'Relis, puis envoie');
    await tabTo(person, 'Mon responsable légal sait');
    await press('Space');
    await tabTo(person, 'Envoyer ma candidature');
    await press('Enter');
    await person.until('the code', () => person.focused === 'Entre le code reçu par e-mail');
    await write(person, { 'Ton code': service.applications.lastCode });
    await press('Enter');
    await person.until('the receipt', () => person.focused === 'C’est parti, Jade !');
    expect(service.applications.stored.map(({ status }) => status)).to.deep.equal(['submitted']);
    expect(service.applications.stored[0]?.input.pupil.grade).to.equal('troisieme');
  });

  it('nothing that has the focus is under the bar that stays in view', async function () {
    this.timeout(30_000);
    await setViewport({ width: 320, height: 480 });
    const { person } = await openWhole();
    await tabTo(person, 'Un métier');
    await sendKeys({ type: 'clinique' });
    await press('Enter');
    await person.until('the list', () => person.focused === '1 offre');
    await tabTo(person, 'Dans les coulisses');
    await press('Enter');
    await person.until('the offer', () => person.all('.applybar').length > 0);
    const [bar] = person.all('.applybar');
    const covered: string[] = [];
    while (!person.focused.startsWith('Je candidate')) {
      await press('Tab');
      const [stop] = person.all(':focus').slice(-1);
      if (!bar || !stop || bar.contains(stop)) continue;
      // What is kept free below whatever gets the focus, wherever it is.
      const free = Number.parseFloat(getComputedStyle(stop).scrollMarginBlockEnd);
      if (free < bar.getBoundingClientRect().height) covered.push(person.focused);
    }
    await setViewport({ width: 800, height: 600 });
    expect(covered).to.deep.equal([]);
  });
});
