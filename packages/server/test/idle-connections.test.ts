import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { closeIdle } from '../src/doors/http/idle.js';

const KEPT_MS = 300;

/** Asks once, and over the same connection a second time while the service does other things. */
const CLIENT = `
  const { parentPort, workerData } = require('node:worker_threads');
  const get = 'GET / HTTP/1.1\\r\\nhost: stages.test\\r\\n\\r\\n';
  const socket = require('node:net').connect(workerData.port, '127.0.0.1');
  let answers = 0;
  socket.on('data', () => {
    answers += 1;
    if (answers === 1) parentPort.postMessage('answered');
    else socket.end();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => parentPort.postMessage({ answers }));
  socket.write(get);
  if (workerData.askAgainAfter) setTimeout(() => socket.write(get), workerData.askAgainAfter);
`;

let server: Server;
afterEach(() => server.close());

async function start(): Promise<number> {
  server = createServer({ keepAliveTimeout: KEPT_MS }, (_, response) => response.end('ok'));
  closeIdle(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** Nothing else runs in this thread meanwhile. */
function beBusy(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe('a connection that asks nothing', () => {
  test('is closed after its time', async () => {
    const client = new Worker(CLIENT, { eval: true, workerData: { port: await start() } });
    await once(client, 'message');
    expect(await once(client, 'message')).toEqual([{ answers: 1 }]);
  });

  test('is answered if it asked while the service was busy, though its time was over meanwhile', async () => {
    const workerData = { port: await start(), askAgainAfter: 250 };
    const client = new Worker(CLIENT, { eval: true, workerData });
    await once(client, 'message');
    beBusy(2500);
    expect(await once(client, 'message')).toEqual([{ answers: 2 }]);
  });
});
