import { describe, expect, test } from 'vitest';
import { keepHouse } from '../../src/jobs/keep-house.js';
import { createPace } from '../../src/pace/index.js';
import { sendCode } from '../../src/use-cases/send-code.js';
import { verifyApplication } from '../../src/use-cases/verify-application.js';
import { refusal, refusalOf } from './refused.js';
import { anApplication, openedWorld, type Applied } from './world.js';

const world = openedWorld();

let pupils = 0;

/** Somebody else's application to a new offer, with that address. */
async function applyAs(email: string): Promise<Applied> {
  const { publish, apply } = world();
  pupils += 1;
  const pupil = { ...anApplication().pupil, email, firstName: `Jade${'abcdefghij'[pupils % 10]}` };
  return apply((await publish()).id, pupils, 'live', { pupil });
}

describe('a mailbox that many codes go to', () => {
  test('nothing lost 12.11: takes 40 and no more, whichever of its names is given', async () => {
    const { mails, pass } = world();
    const names = ['j.ade@gmail.com', 'Jade@googlemail.com', 'jade+1@gmail.com', 'ja.de+2@GMAIL.com'];
    for (let index = 0; index < 40; index += 1) await applyAs(names[index % 4] ?? '');
    const refused = await refusalOf(applyAs('jad.e@gmail.com'));
    expect(refused.code).toBe('too_many_requests');
    expect(refused.extra.retryAfterSeconds).toBeGreaterThan(350);
    expect(await mails()).toHaveLength(40);
    await applyAs('zoe@gmail.com');
    pass({ seconds: 360 });
    await applyAs('j.a.d.e@gmail.com');
  });

  test('nothing lost 12.11: is remembered by a service that starts again', async () => {
    const { ports } = world();
    for (let index = 0; index < 40; index += 1) await applyAs('jade@yahoo.fr');
    ports.pace = createPace(2);
    expect(await refusal(applyAs('jade-stage@yahoo.fr'))).toBe('too_many_requests');
  });

  test('nothing lost 12.11: counts codes that are sent again', async () => {
    const { ports, pass, mails } = world();
    const applied: Applied[] = [];
    for (let index = 0; index < 10; index += 1) applied.push(await applyAs('jade@college.example'));
    const outcomes: (string | undefined)[] = [];
    for (let round = 0; round < 3; round += 1) {
      pass({ seconds: 61 });
      for (const one of applied) {
        outcomes.push(
          await sendCode(ports, one).then(
            () => undefined,
            ({ code }) => String(code),
          ),
        );
      }
    }
    expect(outcomes).toEqual(outcomes.map(() => undefined));
    pass({ seconds: 61 });
    expect(await mails()).toHaveLength(40);
    expect(await refusal(applyAs('jade@college.example'))).toBe('too_many_requests');
    expect(await mails()).toHaveLength(40);
  });

  test('is counted only for what was mailed', async () => {
    const { publish, apply } = world();
    const { id } = await publish();
    const pupil = { ...anApplication().pupil, email: 'jade@college.example', birthDate: '1990-01-01' };
    for (let index = 0; index < 50; index += 1) {
      expect(await refusal(apply(id, index, 'live', { pupil }))).toBe('invalid_request');
    }
    await applyAs('jade@college.example');
  });

  test('is forgotten a week after its last letter', async () => {
    const { ports, storage, pass } = world();
    await applyAs('jade@college.example');
    pass({ hours: 24 * 7 - 1 });
    await keepHouse(ports);
    pass({ hours: 2 });
    await keepHouse(ports);
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
