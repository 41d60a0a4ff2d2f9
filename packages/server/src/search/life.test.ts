import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SearchCriteria } from '../ports/index.js';
import { naiveSearch } from '../ports/suites/naive-search.js';
import { readOffers } from '../ports/suites/index.js';
import { OffersInMemory } from '../ports/suites/offers-in-memory.js';
import { anOffer, NOW, offerId, publisherOf } from '../ports/suites/samples.js';
import { someCriteria, someOffer } from '../ports/suites/search-samples.js';
import { toOfferSummary } from '../rules/public-offer.js';
import { Refusal } from '../rules/refusal.js';
import { createSearchEngine, type SearchEngine } from './index.js';

const CRITERIA: SearchCriteria = { mode: 'live', radiusKm: 20, limit: 100, now: NOW };

let folder: string;
let offers: OffersInMemory;
let warnings: string[];
const engines: SearchEngine[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stages-search-'));
  [offers, warnings] = [new OffersInMemory(), []];
});
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
  await rm(folder, { recursive: true });
});

function engineOf(version = '1.0.0'): SearchEngine {
  const snapshot = { file: join(folder, 'search.snapshot'), version };
  const warn = (message: string): void => void warnings.push(message);
  const engine = createSearchEngine({ source: offers, now: () => NOW, snapshot, warn });
  engines.push(engine);
  return engine;
}

const found = ({ search }: SearchEngine, criteria: SearchCriteria = CRITERIA) =>
  readOffers(search.search(criteria).offers).map(({ id }) => id);
/** What a page shows, but for distances, which the suite of the port compares. */
const shown = ({ search }: SearchEngine, criteria: SearchCriteria) =>
  readOffers(search.search(criteria).offers).map(({ distanceKm: _, ...summary }) => summary);
const many = (count: number, from = 1) => Array.from({ length: count }, (_, index) => anOffer(from + index));

describe('an index', () => {
  test(
    'answers as its specification does through publications, edits, seats and merges',
    { timeout: 120_000 },
    async () => {
      const step = fc.oneof(
        {
          weight: 6,
          arbitrary: fc
            .integer({ min: 1, max: 400 })
            .chain(someOffer)
            .map((offer) => ({ offer })),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            seats: fc.integer({ min: 1, max: 400 }),
            held: fc.integer({ min: 0, max: 3 }),
          }),
        },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(step, { minLength: 1, maxLength: 120 }), { minLength: 4, maxLength: 14 }),
          fc.array(someCriteria, { minLength: 6, maxLength: 6 }),
          async (rounds, searches) => {
            offers = new OffersInMemory();
            const engine = engineOf();
            await engine.start();
            for (const round of rounds) {
              for (const one of round) {
                if ('offer' in one)
                  offers.put({ ...one.offer, mode: offers.all.get(one.offer.id)?.mode ?? 'live' });
                else offers.setSeatsHeld(offerId(one.seats), one.held);
              }
              await engine.catchUp();
              for (const criteria of searches) {
                const asked = { ...criteria, limit: 100 };
                const expected = naiveSearch(offers.all.values(), new Map(), asked);
                expect(engine.search.count(asked)).toBe(expected.length);
                expect(shown(engine, asked), JSON.stringify(asked)).toEqual(
                  expected.slice(0, 100).map((offer) => toOfferSummary(offer, publisherOf(offer))),
                );
              }
            }
            await engine.stop();
          },
        ),
        { numRuns: 12, endOnFailure: true },
      );
    },
  );

  test('refuses until it is complete, then says so', async () => {
    offers.put(anOffer(1));
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
    offers.put(anOffer(1));
    await engine.catchUp();
    seen.push(engine.search.version(NOW));
    offers.setSeatsHeld(offerId(1), 1);
    await engine.catchUp();
    seen.push(engine.search.version(NOW));
    await engine.catchUp();
    expect(new Set(seen).size).toBe(4);
    expect(engine.search.version(NOW)).toBe(seen[3]);
  });
});

describe('a snapshot', () => {
  const file = () => join(folder, 'search.snapshot');

  async function saved(): Promise<void> {
    offers.put(...many(300));
    const engine = engineOf();
    await engine.start();
    await engine.stop();
  }

  test('is what the next start begins from, and what changed since is read after', async () => {
    await saved();
    offers.put(anOffer(1, { content: { title: 'Au musée' } }), anOffer(301));
    offers.setSeatsHeld(offerId(2), 2);
    offers.readPublished = async function* () {
      yield Promise.reject(new Error('everything is read again'));
    };
    const engine = engineOf();
    await engine.start();
    expect(warnings).toEqual([]);
    expect(engine.search.count(CRITERIA)).toBe(300);
    expect(found(engine, { ...CRITERIA, words: 'musee' })).toEqual([offerId(1)]);
  });

  test.each<[string, string, () => Promise<void> | void]>([
    ['damaged', 'it is damaged', async () => writeFile(file(), (await readFile(file())).fill(7, 5000, 5010))],
    ['cut', 'it is damaged', async () => writeFile(file(), (await readFile(file())).subarray(0, 9000))],
    ['something else', 'it is not a snapshot', () => writeFile(file(), 'x'.repeat(1000))],
    ['empty', 'it is not a snapshot', () => writeFile(file(), '')],
    ['of another store', 'it is of another store', () => void (offers.identity = 'others')],
    [
      'ahead of its store',
      'it is ahead of the store',
      () => void (offers.lastChange = () => Promise.resolve(3)),
    ],
    ['too old', 'it is too old', () => offers.put(...many(200, 1000))],
  ])('that is %s is not used', async (_, reason, spoil) => {
    await saved();
    await spoil();
    const engine = engineOf();
    await engine.start();
    expect(warnings).toEqual([`the snapshot of the index is not used: ${reason}`]);
    expect(engine.search.count(CRITERIA)).toBe(offers.all.size);
  });

  test('of another release is not used', async () => {
    await saved();
    const engine = engineOf('1.0.1');
    await engine.start();
    expect(warnings).toEqual(['the snapshot of the index is not used: it is of another release']);
    expect(engine.search.count(CRITERIA)).toBe(300);
  });
});

describe('facets', () => {
  test('count as if their own filter were off', async () => {
    offers.put(
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
    offers.put(
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
      expect.arrayContaining(['word boulangère 2', 'job boulangère pâtissière 1', 'word boulanger 2']),
    );
    expect(complete('immo')).toContain('sector Immobilier, transactions immobilières 1');
    expect(complete('boulanjer')).toContain('word boulanger 2');
    expect([complete('zzz'), complete('  ')]).toEqual([[], []]);
  });
});
