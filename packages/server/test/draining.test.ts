import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';

let there: InFolder;

beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

/** Silence after which a connection may be closed, ms: somewhat less than the service waits for. */
const MOST_SILENT = 900;

/**
 * Asks over one kept connection, again and again, until it is told that the connection closes; how often. A machine
 * that is busy may keep it silent for longer than it meant to be.
 */
async function askUntilTold(pauseMs: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let sentAt = performance.now();
  for (let answers = 1; ; answers += 1) {
    // The service, which answers after it was asked, has not been waiting for longer than that.
    const sentBefore = sentAt;
    const request = get(`${there.url}/v1/sectors`, { agent }).once('finish', () => {
      sentAt = performance.now();
    });
    const response = once(request, 'response').catch((error: unknown) => {
      if (sentAt - sentBefore < MOST_SILENT) throw error;
    });
    // What an answer is told with.
    const [answer] = ((await response) ?? []) as IncomingMessage[];
    if (!answer) return answers;
    await once(answer.resume(), 'end');
    expect(answer.statusCode).toBe(200);
    if (answer.headers.connection === 'close') return answers;
    if (pauseMs > 0) await pause(pauseMs);
  }
}

test('nothing lost 12.6: on TERM every request of a kept connection is answered, the last says that it closes', async () => {
  const service = await there.serve();
  const clients = [...Array(12).keys()].map((each) => askUntilTold(each < 6 ? 0 : 40 * each));
  await pause(1500);
  service.signal('SIGTERM');
  const answers = await Promise.all(clients);
  for (const count of answers) expect(count).toBeGreaterThan(1);
  expect((await service.ended).code).toBe(0);
});

test('nothing lost 12.6: connections that ask nothing do not hold the service back', async () => {
  const service = await there.serve();
  const silent = connect(Number(new URL(there.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const closed = once(silent, 'close');
  const began = performance.now();
  service.signal('SIGTERM');
  await service.ended;
  await closed;
  expect(performance.now() - began).toBeLessThan(8_000);
});

test('on TERM it is first not ready, and answers all for as long as it was told; then it ends', async () => {
  const service = await there.serve({ STOP_DELAY_SECONDS: '2' });
  const statusOf = async (path: string): Promise<number> => (await fetch(there.url + path)).status;
  await vi.waitFor(async () => expect(await statusOf('/health/ready')).toBe(200), { timeout: 20_000 });
  service.signal('SIGTERM');
  const told = performance.now();
  await service.sees('"not ready any more"');
  while (performance.now() - told < 1500) {
    expect(await statusOf('/health/ready')).toBe(503);
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/v1/offers')).toBe(200);
    await pause(50);
  }
  const { code, output } = await service.ended;
  expect(performance.now() - told).toBeGreaterThan(2000);
  expect(code).toBe(0);
  expect(output).toContain('"stopped"');
});
