import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { SearchCriteria } from '../../src/ports/index.js';
import { readOffers } from '../suites/index.js';
import { anOffer, NOW, offerId } from '../suites/samples.js';
import { positionOf } from '../suites/offers-in-memory.js';
import { Refusal } from '../../src/core/base/refusal.js';
import type { SearchEngine } from '../../src/search/index.js';
import { livesOf, many } from './lives.js';

const CRITERIA: SearchCriteria = { mode: 'live', radiusKm: 20, limit: 100, now: NOW };

const lives = livesOf();
const { engineOf, warnings } = lives;

const found = ({ search }: SearchEngine, criteria: SearchCriteria = CRITERIA) =>
  readOffers(search.search(criteria).offers).map(({ id }) => id);
describe('an index', () => {
  test('refuses until it is complete, then says so', async () => {
    lives.offers.put(anOffer(1));
    const engine = engineOf();
    expect(engine.search.isReady).toBe(false);
    expect(() => found(engine)).toThrow(new Refusal('unavailable', { retryAfterSeconds: 1 }));
    await engine.start();
    expect(engine.search.isReady).toBe(true);
    expect(found(engine)).toEqual([offerId(1)]);
  });

  test('has another version after each change, and when a week has passed', async () => {
    const engine = engineOf();
    await engine.start();
    const seen = [engine.search.version(NOW), engine.search.version(new Date('2027-03-20T10:00:00Z'))];
    lives.offers.put(anOffer(1));
    await engine.catchUp();
    seen.push(engine.search.version(NOW));
    lives.offers.setSeatsHeld(offerId(1), 1);
    await engine.catchUp();
    seen.push(engine.search.version(NOW));
    await engine.catchUp();
    expect(new Set(seen).size).toBe(4);
    expect(engine.search.version(NOW)).toBe(seen[3]);
  });
});

describe('a snapshot', () => {
  async function saved(): Promise<void> {
    lives.offers.put(...many(300));
    const engine = engineOf();
    await engine.start();
    await engine.stop();
  }

  test('is what the next start begins from, and what changed since is read after', async () => {
    await saved();
    lives.offers.put(anOffer(1, { content: { title: 'Au musée' } }), anOffer(301));
    lives.offers.setSeatsHeld(offerId(2), 2);
    lives.offers.readPublished = async function* () {
      yield Promise.reject(new Error('everything is read again'));
    };
    const engine = engineOf();
    await engine.start();
    expect(warnings()).toEqual([]);
    expect(engine.search.count(CRITERIA)).toBe(300);
    expect(found(engine, { ...CRITERIA, words: 'musee' })).toEqual([offerId(1)]);
  });

  test.each<[string, string, () => Promise<void> | void]>([
    [
      'damaged',
      'it is damaged',
      async () => writeFile(lives.file(), (await readFile(lives.file())).fill(7, 5000, 5010)),
    ],
    [
      'cut',
      'it is damaged',
      async () => writeFile(lives.file(), (await readFile(lives.file())).subarray(0, 9000)),
    ],
    [
      'damaged where its header ends (nothing lost 12.1)',
      'it is damaged',
      async () => writeFile(lives.file(), (await readFile(lives.file())).fill(7, 12, 16)),
    ],
    ['something else', 'it is not a snapshot', () => writeFile(lives.file(), 'x'.repeat(1000))],
    ['empty', 'it is not a snapshot', () => writeFile(lives.file(), '')],
    ['of another store', 'it is of another store', () => void (lives.offers.identity = 'others')],
    [
      'ahead of its store',
      'it is ahead of the store',
      () => void (lives.offers.lastChange = () => Promise.resolve(positionOf(3))),
    ],
    ['too old', 'it is too old', () => lives.offers.put(...many(200, 1000))],
  ])('that is %s is not used', async (_, reason, spoil) => {
    await saved();
    await spoil();
    const engine = engineOf();
    await engine.start();
    expect(warnings()).toEqual([`the snapshot of the index is not used: ${reason}`]);
    expect(engine.search.count(CRITERIA)).toBe(lives.offers.all.size);
  });

  test('of another release is not used', async () => {
    await saved();
    const engine = engineOf('1.0.1');
    await engine.start();
    expect(warnings()).toEqual(['the snapshot of the index is not used: it is of another release']);
    expect(engine.search.count(CRITERIA)).toBe(300);
  });
});

describe('facets', () => {
  test('count as if their own filter were off', async () => {
    lives.offers.put(
      anOffer(1, { content: { sector: { code: 's1' } } }),
      anOffer(2, { content: { sector: { code: 's2' }, employer: { name: 'Atelier', isPublic: false } } }),
      anOffer(3, { content: { sector: { code: 's2' }, grades: ['troisieme'] } }),
    );
    const engine = engineOf();
    await engine.start();
    const { facets, total } = engine.search.search({
      ...CRITERIA,
      ...{ sectors: ['s1'], grade: 'seconde', centre: { latitude: 48.1147, longitude: -1.6794 } },
      facets: ['sectors', 'grade', 'weeks', 'isPublic', 'radiusKm'],
    });
    expect(total).toBe(1);
    expect(facets).toEqual({
      sectors: [
        { value: 's1', total: 1 },
        { value: 's2', total: 1 },
      ],
      grade: [{ value: 'seconde', total: 1 }],
      weeks: [
        { value: '2027-W24', total: 1 },
        { value: '2027-W25', total: 1 },
      ],
      isPublic: [{ value: true, total: 1 }],
      radiusKm: [{ value: 5, total: 1 }],
    });
  });
});

describe('completions', () => {
  test('are words and jobs of titles and sectors, as they are written, with what they find now', async () => {
    lives.offers.put(
      anOffer(1, { content: { title: 'Boulangère pâtissière', sector: { code: 's28' } } }),
      anOffer(2, { content: { title: 'Découverte du métier de boulanger', sector: { code: 's28' } } }),
      anOffer(3, { content: { title: 'Bouchère', sector: { code: 's28' } } }),
      anOffer(4, { content: { title: 'Agent immobilier', sector: { code: 's27' } } }),
    );
    const engine = engineOf();
    await engine.start();
    const complete = (text: string) =>
      engine.search
        .complete({ mode: 'live', text, limit: 8, now: NOW })
        .map(({ kind, text: said, total }) => `${kind} ${said} ${total}`);
    expect(complete('boul')).toEqual(
      expect.arrayContaining(['word boulangère 2', 'job boulangère pâtissière 2']),
    );
    expect(complete('immo')).toContain('sector Immobilier, transactions immobilières 1');
    expect(complete('boulanjer')).toContain('word boulangère 2');
    expect([complete('zzz'), complete('  ')]).toEqual([[], []]);
  });
});
