import { expect } from 'chai';
import { schools } from '../apply/offers.js';
import type { Person } from '../hosts/person.js';
import { offers, places } from '../search/offers.js';
import { openRoots } from './states.js';
import { openWhole } from './whole-page.js';

/** All that others wrote, publishers and registers: every text of it is French. */
const written = [
  ...textsOf(
    offers.map(({ title, description, employer, publisher, location, ...offer }) => ({
      ...{ title, description: description.split(/\n[\n-]*\s*/), employer: employer.name },
      ...{ about: employer.description, publisher: publisher.name, city: location.city },
      ...{ street: location.street, lunch: offer.lunchBreak, conditions: offer.workingConditions },
      note: offer.accessibility.note,
    })),
  ),
  ...textsOf(places.map(({ name, department }) => [name, department.name])),
  ...textsOf(schools.map(({ name, city }) => [name, city])),
];

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** What is written in French and would be read aloud as English. */
function misread(): string[] {
  return openRoots().flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = (walker.currentNode as Text).data.replace(/\u00a0/g, ' ');
      if (languageOf(walker.currentNode) === 'en' && written.some((one) => text.includes(one)))
        texts.push(text);
    }
    return texts;
  });
}

function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof Element && at.hasAttribute('lang')) return at.getAttribute('lang') ?? '';
  }
  return '';
}

const moments: Record<string, (person: Person) => Promise<void>> = {
  'the communes suggested': async (person) => {
    await person.type('Near which town', 'Ren');
    await person.until('the suggestion', () => person.all('[role=option]').length > 0);
  },
  'the offers found': async (person) => {
    person.all('[role=option]')[0]?.click();
    await person.press('Search');
    await person.shows('5 offers');
  },
  'an offer': async (person) => {
    await person.press('Dans les coulisses');
    await person.shows('Access and conditions');
  },
  'the schools suggested': async (person) => {
    await person.press('Apply');
    await person.type('First name', 'Jade');
    await person.type('Last name', 'Moreau');
    await person.type('Your e-mail address', 'jade.moreau@exemple.fr');
    await person.type('Date of birth', '14 03 2012');
    await person.press('Continue');
    await person.type('Your school', 'jeanne');
    await person.until('the schools', () => person.all('[role=option]').length > 0);
  },
  'the review': async (person) => {
    person.all('[role=option]')[0]?.click();
    await person.tick('3e');
    person.all('#weeks input')[0]?.click();
    await person.press('Continue');
    await person.type('Why do you like', 'I like animals.');
    await person.type('Their first and last name', 'Claire Moreau');
    await person.type('Their e-mail', 'claire.moreau@exemple.fr');
    await person.type('Their phone', '06 12 34 56 78');
    await person.press('Check before sending');
    await person.shows('What will the host see?');
  },
  'the receipt': async (person) => {
    await person.tick('My guardian knows');
    await person.press('Send my application');
    await person.shows('Enter the code we mailed you');
    await person.type('Your code', '482913');
    await person.press('Confirm');
    await person.shows('What happens next?');
  },
};

describe('audited 13.16: in the English element, what was written in French is said to be', () => {
  it('from the suggestions to the receipt', async function () {
    this.timeout(60_000);
    const { person } = await openWhole({ language: 'en' });
    for (const [name, reach] of Object.entries(moments)) {
      await reach(person);
      expect(misread(), name).to.deep.equal([]);
      const [root] = openRoots();
      const hasSome = [...(root?.querySelectorAll('[lang=fr]') ?? [])].some((one) => one.textContent.trim());
      expect(hasSome, `${name}: some French is shown`).to.equal(true);
    }
  });
});
