import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { rejectSeveral } from '../../src/core/applications/reject-several.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { tellOfAnswers } from '../../src/jobs/keep-deadlines.js';
import {
  holds,
  NAIVE_ACTS,
  naively,
  naivelyRejected,
  naiveRound,
  type NaiveAct,
  type NaiveOne,
  type NaiveWorld,
} from './naive-life.js';
import { openedWorld, PUBLISHER_ID, START, type Applied } from './world.js';

/** Histories that are lived; more of them by `LIFE_HISTORIES`, on PostgreSQL with `ENGINE=postgres`. */
const HISTORIES = Number(process.env['LIFE_HISTORIES'] ?? 25);

const world = openedWorld({ runsAgain: false });
const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

function perform(one: Applied, act: NaiveAct): Promise<unknown> {
  const { ports } = world();
  const { id } = one;
  switch (act) {
    case 'verify':
      return verifyApplication(ports, one);
    case 'read':
    case 'accept':
    case 'cancel':
    case 'undo':
      return actAsPublisher(ports, { ...by, id, event: act });
    case 'acceptLater':
      return actAsPublisher(ports, { ...by, id, event: 'accept', isLater: true });
    case 'cancelLater':
      return actAsPublisher(ports, { ...by, id, event: 'cancel', isLater: true });
    case 'reject':
    case 'rejectLater':
      return actAsPublisher(ports, {
        ...{ ...by, id, event: 'reject', reason: 'Complet.', isLater: act === 'rejectLater' },
      });
    case 'transfer':
      return actAsPublisher(ports, { ...by, id, event: 'transfer', colleague: 'atelier@verdon.example' });
    case 'confirm':
    case 'withdraw':
    case 'restore':
      return actAsPupil(ports, { ...one, event: act });
  }
}

/** What is stored of the applications, in the words of the model. */
async function lived(all: readonly Applied[], withLetters = true): Promise<object[]> {
  const { applications, outbox } = world().storage.read;
  const letters = withLetters ? await outbox.list(10_000) : [];
  return Promise.all(
    all.map(async ({ id }) => {
      const stored = await applications.get(id);
      return {
        ...{ status: stored?.status, before: stored?.untold?.before.status },
        isErased: stored?.personal === undefined,
        letters: letters
          .filter(({ applicationId }) => applicationId === id)
          .map(({ kind }) => kind)
          .sort(),
      };
    }),
  );
}

/** Two at once are as if one had come after the other: the order in which they did, of those that could be. */
async function livedOf(all: readonly Applied[], orders: readonly NaiveWorld[]): Promise<NaiveWorld> {
  const now = JSON.stringify(await lived(all));
  return orders.find((order) => JSON.stringify(order.all.map(told)) === now) ?? (orders[0] as NaiveWorld);
}

const told = ({ status, before, isErased, letters }: NaiveOne) => ({
  ...{ status, before, isErased, letters: letters.toSorted() },
});

const OFFERS = 2;
const PUPILS = 3;
const anAct = fc.record({
  one: fc.nat(OFFERS * PUPILS - 1),
  act: fc.constantFrom(...NAIVE_ACTS),
});
const aStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('act' as const), first: anAct }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('race' as const), first: anAct, second: anAct }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('several' as const),
      ones: fc.array(fc.nat(OFFERS * PUPILS - 1), { minLength: 1, maxLength: OFFERS * PUPILS }),
      first: anAct,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), minutes: fc.nat(400) }) },
);

let pupils = 0;

test(
  'whatever everybody does, and when, and two at once: status, seats, letters and erasures are as the plain reference has them',
  async () => {
    const { ports, publish, apply, storage, setNow } = world();
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { minLength: 10, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 2 }), { minLength: OFFERS, maxLength: OFFERS }),
        fc.boolean(),
        async (steps, seats, isVerified) => {
          setNow(START);
          await storage.write(({ outbox }) => outbox.dropOlder(new Date('2028-01-01T00:00:00Z'), 10_000));
          const offers = await Promise.all(seats.map((total) => publish({ seats: { total } })));
          const first = (pupils += PUPILS) - PUPILS;
          const all: Applied[] = [];
          for (const [offer, { id }] of offers.entries())
            for (let pupil = 0; pupil < PUPILS; pupil += 1)
              all[offer * PUPILS + pupil] = await apply(id, first + pupil);
          let model: NaiveWorld = {
            ...{ now: START.getTime(), seats },
            all: all.map((_, index) => ({
              ...{ pupil: index % PUPILS, offer: Math.floor(index / PUPILS), status: 'unverified' },
              ...{ isErased: false, isRestored: false, letters: ['code'] },
            })),
          };
          const start = isVerified ? all.map((_, one) => ({ one, act: 'verify' as const })) : [];
          for (const step of [...start.map((act) => ({ kind: 'act' as const, first: act })), ...steps]) {
            if (step.kind === 'time') {
              // The clock ticks as it is looked at: to the millisecond, an hour is over a little later than it was begun.
              model.now += step.minutes * 60_000 + 1000;
              setNow(new Date(model.now));
              await tellOfAnswers(ports, new Date(model.now));
              model = naiveRound(model);
            } else if (step.kind === 'several') {
              // Somebody acts on one of them at the same moment.
              const { ones, first: other } = step;
              setNow(new Date(model.now));
              const ids = ones.map((one) => (all[one] as Applied).id);
              const several = rejectSeveral(ports, { ...by, ids, reason: 'Complet.', isLater: true });
              await Promise.allSettled([several, perform(all[other.one] as Applied, other.act)]);
              model = await livedOf(all, [
                naively(naivelyRejected(model, ones), other.one, other.act),
                naivelyRejected(naively(model, other.one, other.act), ones),
              ]);
            } else {
              setNow(new Date(model.now));
              const acts = step.kind === 'race' ? [step.first, step.second] : [step.first];
              await Promise.allSettled(acts.map(({ one, act }) => perform(all[one] as Applied, act)));
              const orders = [acts, acts.toReversed()].map((order) =>
                order.reduce((so, { one, act }) => naively(so, one, act), model),
              );
              model = acts.length > 1 ? await livedOf(all, orders) : (orders[0] as NaiveWorld);
            }
            // Letters are opened to be listed, which takes longest.
            const bare = model.all.map((one) => told({ ...one, letters: [] }));
            expect(await lived(all, false)).toEqual(bare);
            for (const [offer, { id }] of offers.entries()) {
              const held = (await storage.read.offers.get(id))?.seatsHeld ?? 0;
              expect(held).toBe(model.all.filter((one) => one.offer === offer && holds(one)).length);
              expect(held).toBeLessThanOrEqual(seats[offer] ?? 0);
            }
          }
          expect(await lived(all)).toEqual(model.all.map(told));
        },
      ),
      { numRuns: HISTORIES },
    );
  },
  HISTORIES * 2000 + 60_000,
);
