import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');
for (const [title, description] of [
  ['Mécanique auto', 'Vidanges, pneus et diagnostics, avec toute l’équipe.'],
  ['Offre de stage en coiffure', 'Le salon, du shampoing à la coupe, avec toute l’équipe.'],
  ['Stage boulangerie', 'Le fournil, de la pâte au pain, avec toute l’équipe.'],
  ['Recherche médicale : un laboratoire', 'Le laboratoire, de la paillasse à l’article.'],
  ['Secrétaire de mairie', 'L’accueil et l’état civil, avec toute l’équipe.'],
] as const)
  await publish(service, secret, { title, description, sector: { code: 's25' } });

const MECHANICS = 'Mécanique auto';
const HAIR = 'Offre de stage en coiffure';
const RESEARCH = 'Recherche médicale : un laboratoire';

async function titles(q: string): Promise<string[]> {
  const { offers } = await service.client().offers.search({ q });
  return offers.map(({ title }) => title);
}

describe('hands and software 13.13: words of asking', () => {
  it.each([
    ['offre de stage mécanique', MECHANICS],
    ['offres stage mécanique', MECHANICS],
    ['offre mécanique', MECHANICS],
    ['je voudrais un stage en mécanique svp', MECHANICS],
    ['recherche stage mécanique', MECHANICS],
    ['recherche mécanique', MECHANICS],
    ['mecaniqe stage 3e', MECHANICS],
    ['recherche mecaniqe', MECHANICS],
    ['cherche stage coiffure', HAIR],
    ['offre coiffure', HAIR],
    ['recherche médicale', RESEARCH],
    ['stage recherche', RESEARCH],
    ['poste de secrétaire', 'Secrétaire de mairie'],
  ])('do not count: « %s » finds the one offer that is meant', async (q, title) => {
    expect(await titles(q)).toEqual([title]);
  });

  it.each([
    'offre',
    'offre de stage',
    'cherche stage',
    'recherche stage 3e',
    'je voudrais un stage',
    'entreprise',
  ])('alone ask for any: « %s »', async (q) => {
    expect(await titles(q)).toHaveLength(5);
  });

  it('that tell nothing but are no question find nothing where nothing is so called', async () => {
    expect(await titles('offre de stage xylophone')).toEqual([]);
  });

  it.each([
    'off',
    'offre',
    'offre de stage co',
    'stage boul',
    'boulangerie stage',
    'sta',
    'cherche sta',
    'mécanique offre',
  ])('are never proposed: « %s »', async (q) => {
    const { suggestions } = await service.client().offers.suggest({ q });
    for (const { text } of suggestions) expect(text).not.toMatch(/\b(?:offre|stage|cherche|recherche)/i);
  });

  it('are passed over by completions of what is asked for', async () => {
    const proposed = async (q: string) =>
      (await service.client().offers.suggest({ q })).suggestions.map(({ text }) => text);
    expect(await proposed('offre de stage méc')).toContain('mécanique auto');
    expect(await proposed('cherche stage coif')).toContain('coiffure');
    expect(await proposed('stage boul')).toContain('boulangerie');
    expect(await proposed('stage fonction pub')).toContain('Fonction publique');
  });
});
