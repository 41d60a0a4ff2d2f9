import { describe, expect, test } from 'vitest';
import type { PublishedOffer, SearchCriteria } from '../../src/ports/index.js';
import { anOffer, minutesLater, NOW, offerId } from '../suites/samples.js';
import { positionOf } from '../suites/offers-in-memory.js';
import type { SearchEngine } from '../../src/search/index.js';
import { livesOf, many } from './lives.js';

const CRITERIA: SearchCriteria = { mode: 'live', radiusKm: 20, limit: 100, now: NOW };
const DAY = 24 * 60;

const lives = livesOf();
const countOf = ({ search }: SearchEngine): number => search.count(CRITERIA);

async function started(): Promise<SearchEngine> {
  const engine = lives.engineOf();
  await engine.start();
  return engine;
}

describe('an index that lacks offers', () => {
  /** One that no change tells of, as if the index had lost it. */
  const lose = (): void => void lives.offers.all.set(offerId(11), anOffer(11));

  test('nothing lost 12.1: says so with both numbers, and heals while it answers', async () => {
    lives.offers.put(...many(10));
    const engine = await started();
    await engine.search.refreshWaiting(new Map([[offerId(3), 2]]));
    lose();
    const readPublished = lives.offers.readPublished.bind(lives.offers);
    const seen: number[] = [];
    lives.offers.readPublished = async function* (): AsyncGenerator<PublishedOffer[]> {
      yield* readPublished();
      lives.offers.put(anOffer(12), anOffer(1, { state: 'removed' }));
      await engine.catchUp();
      seen.push(countOf(engine));
    };
    const version = engine.search.version(NOW);
    await engine.check();
    expect(lives.warnings()).toEqual(['the index holds 10 offers of 11: it is made anew']);
    expect([...seen, countOf(engine)]).toEqual([10, 11]);
    expect(engine.search.version(NOW)).not.toBe(version);
    await engine.check();
    expect(lives.warnings()).toHaveLength(1);
  });

  test('nothing lost 12.1: is saved once it is healed, and follows its source', async () => {
    lives.offers.put(...many(10));
    const engine = await started();
    lose();
    await engine.check();
    lives.offers.put(anOffer(12));
    await engine.catchUp();
    expect(countOf(engine)).toBe(12);
    await engine.stop();
    expect(countOf(await started())).toBe(12);
    expect(lives.warnings()).toHaveLength(1);
  });

  test('is not made anew again and again where that brings nothing', async () => {
    lives.offers.put(...many(3));
    lives.offers.countPublished = async () => ({ count: 4, upTo: await lives.offers.lastChange() });
    const engine = await started();
    await engine.check();
    expect(lives.warnings()).toEqual([
      'the index holds 3 offers of 4: it is made anew',
      'the index was made anew, and holds 3 offers of 4',
    ]);
  });

  test('nothing lost: another line of history, with the same numbers, is found out at the next look', async () => {
    lives.offers.put(...many(10));
    const engine = await started();
    lives.offers.all.set(offerId(3), anOffer(3, { state: 'removed' }));
    lives.offers.all.set(offerId(11), anOffer(11));
    lives.offers.line += 1;
    await engine.catchUp();
    await engine.check();
    expect(countOf(engine)).toBe(10);
    lives.offers.put(anOffer(12));
    await engine.catchUp();
    expect(countOf(engine)).toBe(11);
    expect(lives.warnings()).toEqual([
      'the store is not the one that the index is of, or was set back: the index is made anew',
    ]);
  });

  test('is not compared while changes keep coming', async () => {
    lives.offers.put(...many(3));
    const engine = await started();
    lives.offers.countPublished = () => Promise.resolve({ count: 4, upTo: positionOf(99) });
    await engine.check();
    expect(lives.warnings()).toEqual([]);
  });
});

describe('an index beside a clock that is wrong', () => {
  test.each([200, 20, -1000])(
    'nothing lost 12.5: for a minute, by %i days, finds all once it is right',
    async (days) => {
      lives.offers.put(...many(600));
      let engine = await started();
      lives.travelTo(minutesLater(days * DAY));
      lives.offers.put(...many(500));
      await engine.catchUp();
      await engine.check();
      lives.travelTo(NOW);
      await engine.check();
      expect(countOf(engine)).toBe(600);
      await engine.stop();
      engine = await started();
      expect(countOf(engine)).toBe(600);
    },
  );

  test('nothing lost 12.5: when it was stopped, finds all once it is right', async () => {
    lives.offers.put(...many(600));
    lives.travelTo(minutesLater(200 * DAY));
    await (await started()).stop();
    lives.travelTo(NOW);
    const engine = await started();
    await engine.check();
    expect(countOf(engine)).toBe(600);
    expect(lives.warnings()).toEqual(['the clock moved by weeks: the index is made anew']);
  });

  test('is not made anew as weeks pass', async () => {
    lives.offers.put(...many(10));
    const engine = await started();
    for (let week = 1; week <= 20; week += 1) {
      lives.travelTo(minutesLater(week * 7 * DAY));
      await engine.check();
    }
    expect(lives.warnings()).toEqual([]);
  });
});

describe('an engine', () => {
  test('nothing lost 12.6: stops where no snapshot can be written, and says so', async () => {
    lives.offers.put(...many(3));
    const engine = lives.engineOf('1.0.0', 'no such folder/search.snapshot');
    await engine.start();
    await engine.stop();
    expect(lives.warnings()).toEqual(['no snapshot was written']);
  });

  test('nothing lost 12.6: starts again where its source could not be read', async () => {
    lives.offers.put(...many(3));
    const { lastChange } = lives.offers;
    lives.offers.lastChange = () => Promise.reject(new Error('database is locked'));
    const engine = lives.engineOf();
    await expect(engine.start()).rejects.toThrow('locked');
    lives.offers.lastChange = lastChange;
    await engine.start();
    expect(countOf(engine)).toBe(3);
  });
});
