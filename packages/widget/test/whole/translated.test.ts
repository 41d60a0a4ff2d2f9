import { expect } from 'chai';
import type { Person } from '../hosts/person.js';
import { openRoots } from './states.js';
import { translate, translators } from './translators.js';
import { openWhole } from './whole-page.js';

/** What is done, and what is waited for before the texts are compared. */
type Step = readonly [act: (person: Person) => Promise<void>, shown: string];

/** Everything that changes a text: two searches, filters, nothing found, an offer, an application with its errors. */
const STEPS: readonly Step[] = [
  [async (person) => person.type('Un métier', 'clinique'), 'Un métier'],
  [async (person) => person.type('Près de quelle commune', 'Renn'), 'Ille-et-Vilaine'],
  [async (person) => person.all('[role=option]')[0]?.click(), 'Chercher'],
  [async (person) => person.press('Chercher'), 'Clinique des Tilleuls'],
  [async (person) => person.press('Modifier'), 'Un métier'],
  [async (person) => person.type('Un métier', 'zzz'), 'Un métier'],
  [async (person) => person.press('Chercher'), 'Aucune offre'],
  [async (person) => person.press('Modifier'), 'Plus de critères'],
  [async (person) => person.press('Plus de critères'), 'Moins de critères'],
  [async (person) => person.type('Un métier', ''), 'Un métier'],
  [async (person) => person.tick('3e'), 'décembre'],
  [async (person) => person.tick('50 km'), '50 km'],
  [async (person) => person.press('Chercher'), 'Dans les coulisses'],
  [async (person) => person.press('Dans les coulisses'), 'Je candidate'],
  [async (person) => person.press('Je candidate'), 'D’abord, toi'],
  [async (person) => person.press('Continuer'), 'à corriger'],
  [async (person) => person.fillYou(), 'Ton collège et ta semaine'],
  [async (person) => person.fillSchool(), 'Ta motivation'],
  [async (person) => person.fillReasons(), 'Relis, puis envoie'],
  [async (person) => person.press('Envoyer ma candidature'), 'sait'],
  [async (person) => person.send(), 'Entre le code'],
  [async (person) => person.type('Ton code', '000000'), 'Entre le code'],
  [async (person) => person.press('Valider'), 'essais'],
  [async (person) => person.confirm(), 'C’est parti, Jade'],
];

/** All that is read and said, without the room around it. */
function seen(): string {
  return openRoots()
    .map((root) => [...root.children].filter(({ localName }) => localName !== 'style'))
    .map((all) => all.map(({ textContent }) => textContent).join(''))
    .join('')
    .replace(/\s+/g, '');
}

/** Goes through it all, and compares after each step. */
async function go(expected: readonly string[] | undefined, after: () => void): Promise<string[]> {
  const { person } = await openWhole();
  const found: string[] = [];
  for (const [step, [act, shown]] of STEPS.entries()) {
    after();
    await act(person);
    await person.shows(shown).catch((error: unknown) => expect.fail(`step ${step}: ${String(error)}`));
    for (let turn = 0; turn < 400; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, expected ? 5 : 1));
      if (expected ? seen() === expected[step] : turn > 150) break;
    }
    if (expected) expect(seen(), `step ${step}`).to.equal(expected[step]);
    found.push(seen());
  }
  return found;
}

describe('hands and software 13.8: texts are of now, on a page that a translator', function () {
  this.timeout(60_000);
  let expected: string[];

  before(async () => {
    expected = await go(undefined, () => undefined);
  });

  it('reaches once: what is drawn anew is ours, the rest stays translated', async () => {
    const { person } = await openWhole();
    await person.shows('Un métier');
    const fonts = (): number => person.element.shadowRoot?.querySelectorAll('font').length ?? 0;
    translate(translators['wraps texts in elements of its own']);
    const before = fonts();
    await person.type('Un métier', 'clinique');
    await person.press('Plus de critères');
    await person.shows('Moins de critères');
    // The one button that changed.
    expect(before - fonts()).to.be.within(1, 4);
  });

  for (const [name, translator] of Object.entries(translators)) {
    it(name, async () => {
      await go(expected, () => translate(translator));
    });
  }
});
