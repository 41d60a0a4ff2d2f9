import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');
await publish(service, secret, { title: 'Clinique vétérinaire' }, 'vet');
await publish(service, secret, { title: 'Boulanger à Rennes' }, 'pain');

/** The text of a page, with spaces of one kind, and its links by their names. */
async function open(path: string): Promise<{ text: string; links: Map<string, string> }> {
  const page = await (await service.request(path)).text();
  const plain = (html: string): string =>
    html
      .replaceAll(/<[^<>]*>/g, '')
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim();
  const links = [...page.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>(.*?)<\/a\s*>/gs)].map(
    ([, href = '', name = '']) => [plain(name), href.replaceAll('&#38;', '&')] as const,
  );
  return { text: plain(page), links: new Map(links) };
}

describe('the search page, of words read otherwise than typed', () => {
  it('says what was mended, and leads back to what was typed', async () => {
    const { text, links } = await open('/s/search?q=vetrimaire&grade=seconde');
    expect(text).toContain('Résultats pour « vétérinaire ».');
    const back = links.get('Chercher plutôt « vetrimaire »') ?? '';
    expect(back).toBe('/s/search?q=vetrimaire&as-typed=true&grade=seconde');
    const typed = await open(back);
    expect(typed.text).toContain('Aucune offre avec tous ces critères');
    expect(typed.text).not.toContain('Résultats pour');
    expect(typed.links.get('Tes mots, tels quels , retirer ce critère')).toBe(
      '/s/search?q=vetrimaire&grade=seconde',
    );
    const [withoutWords] = [...typed.links].find(([name]) => name.startsWith('« vetrimaire »')) ?? [];
    expect(typed.links.get(withoutWords ?? '')).toBe('/s/search?grade=seconde');
  });

  it('names what was left out, in English, too', async () => {
    const { text } = await open('/s/search?q=boulanger+oceanographique');
    expect(text).toContain('Rien pour tous ces mots. Voici pour « boulanger », sans « oceanographique ».');
    const english = await open('/s/search?q=boulanger+oceanographique&lang=en');
    expect(english.text).toContain('Here is “boulanger”, without “oceanographique”.');
    expect(english.links.get('Search for “boulanger oceanographique” instead')).toContain('as-typed=true');
  });

  it('says around which town it looked, and leads everywhere, and to the words as typed', async () => {
    const { text, links } = await open('/s/search?q=boulanger+rennes&sort=newest');
    expect(text).toContain('Autour de Rennes (35), à 20 km au plus.');
    expect(text).not.toContain('partout en France 1 offre');
    expect(links.get('Chercher « boulanger » partout en France')).toBe('/s/search?q=boulanger&sort=newest');
    expect(links.get('Chercher « boulanger rennes » mot pour mot')).toBe(
      '/s/search?q=boulanger+rennes&as-typed=true&sort=newest',
    );
  });

  it('says in which order offers around a place that was read are', async () => {
    const named = await open('/s/search?q=stage+%C3%A0+rennes');
    expect(named.links.get('Chercher partout en France')).toBe('/s/search');
    expect(named.text).not.toContain('Les plus ressemblantes');
    expect(named.links.get('Les plus proches')).toBe('/s/search?q=stage+%C3%A0+rennes&sort=distance');
    const nearest = (await open('/s/search?q=stage+%C3%A0+rennes&sort=distance')).links;
    expect(nearest.get('Proches et peu demandées')).toBe('/s/search?q=stage+%C3%A0+rennes');
  });

  it('says which sign it could not read, and that it searched without where there is nothing else', async () => {
    const { text } = await open('/s/search?q=%F0%9F%80%84');
    expect(text).toContain('2 offres');
    expect(text).toContain(
      'Nous n’avons pas pu lire « 🀄 ». Écris plutôt un mot. En attendant, nous avons cherché sans.',
    );
  });

  it('says nothing of words that are read as typed', async () => {
    const { text } = await open('/s/search?q=vétérinaire');
    expect(text).toContain('1 offre');
    expect(text).not.toMatch(/Résultats pour|plutôt/);
  });
});
