import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { MAIN } from './harness/binary.js';

let place: InFolder;

beforeEach(async () => {
  place = await inFolder();
});
afterEach(() => place.close());

/** A device that is full. */
const FULL = '/dev/full';

test('nothing lost 12.6: a log that the disk has no room for stops neither the service nor its end', async () => {
  const full = await open(FULL, 'w');
  const service = spawn(process.execPath, [MAIN, 'serve'], {
    env: {
      PATH: process.env['PATH'],
      MAILBOX: 'show',
      DATA_DIR: place.folder,
      PORT: new URL(place.url).port,
    },
    stdio: ['ignore', full.fd, 'inherit'],
  });
  const ended = once(service, 'close');
  try {
    await expect.poll(statusOf).toBe(200);
    for (let times = 0; times < 50; times += 1) expect(await statusOf()).toBe(200);
    service.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    service.kill('SIGKILL');
    await full.close();
  }
});

test('nothing lost 12.6: security events that cannot be written stop nobody', async () => {
  const key = ['keys', 'create', '--publisher', 'Verdon', '--kind', 'secret', '--mode', 'live', '--json'];
  const { code, output } = await place.run(key, { SECURITY_LOG: FULL }).ended;
  expect([code, JSON.parse(output)]).toMatchObject([0, { kind: 'secret' }]);
  const service = await place.serve({ SECURITY_LOG: FULL });
  const headers = { authorization: `Bearer sk_live_${'x'.repeat(32)}` };
  for (let times = 0; times < 3; times += 1)
    expect((await fetch(`${place.url}/v1/publisher/offers`, { headers })).status).toBe(401);
  service.signal('SIGTERM');
  expect((await service.ended).code).toBe(0);
});

const statusOf = async (): Promise<number> =>
  fetch(`${place.url}/health`).then(
    ({ status }) => status,
    () => 0,
  );
