import { expect } from 'chai';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Person } from '../hosts/person.js';
import { openWhole } from './whole-page.js';

type How = 'mouse' | 'finger';

/** Presses a button where it is when the press begins, and holds as long as people do. */
async function press(person: Person, name: string, how: How): Promise<void> {
  const button = person.all('button').find((one) => one.textContent.includes(name));
  if (!button) throw new Error(`No button « ${name} » in: ${person.text}`);
  const { x, y, width, height } = button.getBoundingClientRect();
  await executeServerCommand('press', { how, x: x + width / 2, y: y + height / 2 });
}

/** Types a text as long as its suggestions take to come. */
async function suggest(person: Person, label: string, text: string): Promise<void> {
  await person.type(label, text);
  await person.until('the suggestions', () => person.all('[role=option]').length > 0);
}

for (const how of ['mouse', 'finger'] as const) {
  describe(`hands and software 13.7: the first press of a ${how}, a list of suggestions open`, () => {
    // Nothing scrolls: a browser that scrolls along would hide that something moved.
    before(() => setViewport({ width: 360, height: 2000 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('searches, from the button under the list of communes', async () => {
      const { person } = await openWhole();
      await suggest(person, 'Près de quelle commune', 'Renn');
      await press(person, 'Chercher', how);
      await person.shows('à 20 km de Rennes au plus');
    });

    it('opens the other criteria, and closes the list once it is over', async () => {
      const { person } = await openWhole();
      await suggest(person, 'Près de quelle commune', 'Renn');
      await press(person, 'Plus de critères', how);
      await person.shows('Jusqu’à quelle distance');
      await person.until('the list to close', () => person.all('[role=option]').length === 0);
    });

    it('is felt by the page below the element, too', async () => {
      const { person } = await openWhole();
      let pressed = 0;
      const below = document.createElement('button');
      below.textContent = 'Un bouton de la page';
      below.addEventListener('click', () => (pressed += 1));
      document.querySelector('main')?.append(below);
      await suggest(person, 'Près de quelle commune', 'Renn');
      const { x, y, width, height } = below.getBoundingClientRect();
      await executeServerCommand('press', { how, x: x + width / 2, y: y + height / 2 });
      await person.until('the list to close', () => person.all('[role=option]').length === 0);
      expect(pressed).to.equal(1);
    });

    it('goes on, from the button under the list of schools', async () => {
      const { person } = await openWhole({ place: '35238' });
      await person.press('Dans les coulisses');
      await person.press('Je candidate');
      await person.fillYou();
      await suggest(person, 'Ton collège ou ton lycée', 'jeanne');
      await press(person, 'Continuer', how);
      await person.shows('Il reste 3 choses à corriger');
      await person.until('the list to close', () => person.all('[role=option]').length === 0);
    });
  });
}

describe('hands and software 13.7: what comes while something is pressed', () => {
  it('waits until it is over', async () => {
    const { person } = await openWhole();
    await suggest(person, 'Près de quelle commune', 'Renn');
    const field = person.all('#place')[0] as HTMLInputElement;
    field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(person.all('[role=option]')).to.have.length(1);
    field.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, composed: true }));
    await person.until('the list to close', () => person.all('[role=option]').length === 0);
  });
});
