import { readableNumber } from '@1eleve1stage/sdk/rules';
import { describe, expect, test } from 'vitest';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { createRateLimiter } from '../../src/rate-limit/create-rate-limiter.js';
import { sendCode } from '../../src/core/applications/send-code.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { refusal } from './refused.js';
import { openedSending, type Sent } from './sending.js';
import { anApplication, openedWorld, type Applied } from './world.js';

const world = openedWorld({ runsAgain: false });
const { startSending, untilSent } = openedSending(world);

let pupils = 0;

/** Somebody else's application to a new offer, with that address. */
async function applyAs(email: string): Promise<Applied> {
  const { publish, apply } = world();
  pupils += 1;
  const pupil = { ...anApplication().pupil, email, firstName: `Jade${'abcdefghij'[pupils % 10]}` };
  return apply((await publish()).id, pupils, 'live', { pupil });
}

const codes = (letters: readonly Sent[]): string[] =>
  letters.flatMap(({ text }) => [...text.matchAll(/\b\d{6}\b/g)].map(([code]) => code));

describe('a mailbox that many codes go to', () => {
  test('nothing lost 12.11: gets 40, whichever of its names is given, then one letter with all that wait', async () => {
    const { pass, ports } = world();
    const names = ['j.ade@gmail.com', 'Jade@googlemail.com', 'jade+1@gmail.com', 'ja.de+2@GMAIL.com'];
    const all: Applied[] = [];
    for (let index = 0; index < 45; index += 1) all.push(await applyAs(names[index % 4] ?? ''));
    const { sent } = startSending();
    await untilSent();
    expect(sent).toHaveLength(40);
    await applyAs('zoe@gmail.com');
    await untilSent();
    expect(sent).toHaveLength(41);
    pass({ seconds: 361 });
    await untilSent();
    expect(sent).toHaveLength(42);
    expect(sent.at(-1)?.subject).toBe('5 codes pour tes candidatures');
    // A flood keeps nobody from the code of an own application: it is in there.
    const late = all.find(({ id }) => sent.at(-1)?.text.includes(readableNumber(id)));
    expect(codes(sent)).toHaveLength(46);
    expect(await verifyApplication(ports, late ?? fail())).toMatchObject({ status: 'submitted' });
  });

  test.each([
    ['jade@laposte.example', 'jade+junk@laposte.example'],
    ['jade@yahoo.fr', 'jade-junk@yahoo.fr'],
    ['jade@icloud.com', 'jade@me.com'],
    ['jade@proton.me', 'jade+junk@pm.me'],
    ['jade+stage@college.example', 'jade@college.example'],
  ])('nobody harmed 12.11: %s gets its code there, however many went to %s', async (own, other) => {
    const { pass, ports } = world();
    for (let index = 0; index < 42; index += 1) await applyAs(other);
    const late = await applyAs(own);
    for (let index = 0; index < 3; index += 1) await applyAs(other);
    const { sent } = startSending();
    await untilSent();
    for (let index = 0; index < 3; index += 1) {
      pass({ seconds: 361 });
      await untilSent();
    }
    const told = sent.filter(({ text }) => text.includes(readableNumber(late.id)));
    expect(told.map(({ to }) => to)).toEqual([own]);
    // Forty at once, and one for each six minutes since: two, when those that wait are met together.
    expect(sent.length).toBeLessThanOrEqual(43);
    expect(await verifyApplication(ports, late)).toMatchObject({ status: 'submitted' });
  });

  test('nothing lost 12.11: is remembered by a service that starts again', async () => {
    const { ports } = world();
    for (let index = 0; index < 41; index += 1) await applyAs('jade@yahoo.fr');
    const { sent } = startSending();
    await untilSent();
    ports.rateLimiter = createRateLimiter(2);
    await applyAs('jade-stage@yahoo.fr');
    await untilSent();
    expect(sent).toHaveLength(40);
  });

  test('nothing lost 12.11: counts codes that are sent again', async () => {
    const { ports, pass } = world();
    const applied: Applied[] = [];
    for (let index = 0; index < 11; index += 1) applied.push(await applyAs('jade@college.example'));
    for (let round = 0; round < 3; round += 1) {
      pass({ seconds: 61 });
      for (const one of applied) await sendCode(ports, one);
    }
    const { sent } = startSending();
    await untilSent();
    expect(sent).toHaveLength(40);
  });

  test('nobody harmed 12.23: answers a stranger the same, whatever it received', async () => {
    const answers: Applied[] = [];
    for (let index = 0; index < 60; index += 1) answers.push(await applyAs('jade@college.example'));
    expect(answers.every(({ id, receiptToken }) => id !== undefined && receiptToken.length > 0)).toBe(true);
  });

  test('is forgotten a week after its last letter', async () => {
    const { ports, storage, pass } = world();
    await applyAs('jade@college.example');
    startSending();
    await untilSent();
    pass({ hours: 24 * 7 - 1 });
    await runMaintenance(ports);
    pass({ hours: 2 });
    await runMaintenance(ports);
    const now = ports.now();
    const left = storage.write(({ mailboxes }) =>
      mailboxes.dropOlder({ counted: now, proved: now, stopped: now }, 100),
    );
    expect(await left).toBe(0);
  });
});

test('nothing lost 12.11: one pupil is one, whichever of the mailbox’s names is given', async () => {
  const { ports, publish, apply } = world();
  const { id } = await publish();
  const as = (email: string) => ({ pupil: { ...anApplication().pupil, email } });
  await verifyApplication(ports, await apply(id, 1, 'live', as('jade.martin@gmail.com')));
  const other = await apply(id, 2, 'live', as('jademartin+2@googlemail.com'));
  expect(await refusal(verifyApplication(ports, other))).toBe('already_applied');
});

function fail(): never {
  throw new Error('none of them');
}
