import { expect } from 'chai';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { Person } from '../hosts/person.js';
import { announced, focusAloud, readAloud, type Heard } from './speech.js';
import { spokenLog } from './spoken-log.js';
import { openWhole } from './whole-page.js';

/**
 * What is said at a moment: what has the focus, what is announced, and the whole when it is read from the top.
 *
 * @param said what was announced before; live regions do not repeat themselves
 */
async function listen(said: Set<string>): Promise<string[]> {
  // Live regions speak a moment after.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const tree = (await a11ySnapshot({ selector: 'main' })) as unknown as Heard;
  const news = announced(tree).filter((text) => !said.has(text));
  for (const text of news) said.add(text);
  return [
    `[focus] ${focusAloud(tree) ?? 'aucun'}`,
    ...news.map((text) => `[annonce] ${text}`),
    ...readAloud(tree),
  ];
}

const moments: Record<string, (person: Person, code: string) => Promise<void>> = {
  form: async () => undefined,
  suggestions: async (person) => {
    await person.type('Un métier', 'clinique');
    await person.type('Près de quelle commune', 'Renn');
    await person.until('the suggestion', () => person.all('[role=option]').length > 0);
  },
  answer: async (person) => {
    person.all('[role=option]')[0]?.click();
    await person.press('Chercher');
    await person.shows('1 offre');
  },
  offer: async (person) => {
    await person.press('Dans les coulisses');
    await person.shows('Accès et conditions');
  },
  'step 1': async (person) => {
    await person.press('Je candidate');
    await person.shows('D’abord, toi');
  },
  'step 1, wrong': async (person) => person.press('Continuer'),
  'step 2': async (person) => person.fillYou(),
  'step 3': async (person) => person.fillSchool(),
  review: async (person) => person.fillReasons(),
  code: async (person) => {
    await person.send();
    await person.shows('Entre le code');
  },
  receipt: async (person) => {
    await person.confirm();
    await person.shows('Et maintenant');
  },
};

describe('a search and an application, as they are heard', () => {
  it('are said in French, in order, and nothing is left out', async function () {
    this.timeout(60_000);
    const { person, service } = await openWhole();
    const said = new Set<string>();
    const log: Record<string, string[]> = {};
    for (const [moment, act] of Object.entries(moments)) {
      await act(person, service.applications.lastCode);
      log[moment] = await listen(said);
    }
    for (const moment of Object.keys(moments)) expect(log[moment], moment).to.deep.equal(spokenLog[moment]);
  });
});
