import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.js';
import { CONNECTION_LIMITS, limitConnections } from '../src/doors/http/connection-limits.js';
import type { HttpApp, HttpEnvironment } from '../src/doors/http/environment.js';
import { inTurn } from '../src/doors/http/in-turn.js';
import { listen } from '../src/doors/http/listen.js';
import { createLogger } from '../src/log/logger.js';
import { freePort } from './harness/binary.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A connection that asks, and reads nothing. */
async function asker(port: number, requests: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  closing.push(() => socket.destroy());
  socket.on('error', () => undefined).pause();
  await once(socket, 'connect');
  socket.write(requests);
  return socket;
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: stages.test\r\n\r\n`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const MEGABYTE = 1024 * 1024;

describe('nothing lost 12.14: who asks and never reads', () => {
  test('is answered a few times, and makes nobody wait', async () => {
    const service = await openTestService();
    const { secret } = await service.createKey('secret', 'live');
    await publish(service, secret);
    closing.push(() => service.close());
    const app = createApp(service.ports, {
      version: '0.0.0',
      logger: createLogger('silent'),
      widget: new Map(),
      hasMailbox: false,
      demo: [],
    });
    let asked = 0;
    const counted: HttpApp = new Hono<HttpEnvironment>();
    counted.all('*', (c) => {
      asked += 1;
      return app.fetch(c.req.raw, c.env);
    });
    const port = await freePort();
    const listener = await listen(counted, { host: '127.0.0.1', port });
    closing.push(() => listener.stop());
    const search = get('/v1/offers?limit=100&place=35238&radiusKm=100');
    for (let one = 0; one < 40; one += 1) await asker(port, search.repeat(1000));
    const started = performance.now();
    expect((await fetch(`http://127.0.0.1:${port}/v1/sectors`)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(3000);
    await pause(500);
    expect(asked).toBeLessThanOrEqual(40 * 16 + 1);
  }, 30_000);

  test('has one answer at a time kept, however many were asked for', async () => {
    let asked = 0;
    // More than what a machine's own buffers take from us.
    const body = Buffer.alloc(16 * MEGABYTE);
    const app: HttpApp = new Hono<HttpEnvironment>();
    app.get('/', (c) => {
      asked += 1;
      return c.body(body);
    });
    const port = await freePort();
    const listener = await listen(app, { host: '127.0.0.1', port });
    closing.push(() => listener.stop());
    const sockets: Socket[] = [];
    for (let one = 0; one < 40; one += 1) sockets.push(await asker(port, get('/').repeat(16)));
    await expect.poll(() => asked).toBe(40);
    await pause(500);
    expect(asked).toBe(40);
    for (const socket of sockets) socket.destroy();
  }, 30_000);

  test('who pipelines a little is answered in order', async () => {
    const app: HttpApp = new Hono<HttpEnvironment>();
    app.post('/', async (c) => {
      const text = await c.req.text();
      await pause(text === 'one' ? 50 : 0);
      return c.text(`<${text}>`);
    });
    const port = await freePort();
    const listener = await listen(app, { host: '127.0.0.1', port });
    closing.push(() => listener.stop());
    const post = (text: string): string =>
      `POST / HTTP/1.1\r\nhost: stages.test\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
    const socket = await asker(port, post('one') + post('two') + post('three'));
    let read = '';
    socket
      .setEncoding('utf8')
      .on('data', (chunk: string) => (read += chunk))
      .resume();
    await expect.poll(() => read.match(/<\w+>/g)).toEqual(['<one>', '<two>', '<three>']);
  });
});

/** A server of one answer of eight megabytes, with limits of its own. */
async function serveWith(limits: object): Promise<{ server: Server; port: number }> {
  const body = Buffer.alloc(8 * MEGABYTE);
  const server = createServer(inTurn((_, response) => void response.end(body), 16));
  limitConnections(server, { ...CONNECTION_LIMITS, sweepMs: 50, ...limits });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on TCP has an address with a port.
  return { server, port: (server.address() as AddressInfo).port };
}

function count(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, number) => resolve(number)));
}

describe('nothing lost 12.14: a connection', () => {
  test('that does not read is cut', async () => {
    const { server, port } = await serveWith({ stalledMs: 300 });
    await asker(port, get('/'));
    await pause(150);
    expect(await count(server)).toBe(1);
    await expect.poll(async () => count(server)).toBe(0);
  });

  test('that reads too slowly to ever end is cut', async () => {
    const { server, port } = await serveWith({ sendingMs: 600 });
    const socket = await asker(port, get('/'));
    const reading = setInterval(() => void socket.read(1000), 50);
    closing.push(() => clearInterval(reading));
    await expect.poll(async () => count(server)).toBe(0);
  });

  test('that reads is not', async () => {
    const { port } = await serveWith({ stalledMs: 500 });
    const socket = await asker(port, get('/'));
    let length = 0;
    socket.on('data', (chunk: Buffer) => (length += chunk.length)).resume();
    await expect.poll(() => length).toBeGreaterThan(8 * MEGABYTE);
  });

  test('gives way where all hold too much, those with the most first', async () => {
    const { server, port } = await serveWith({ unsentBytes: 20 * MEGABYTE });
    for (let one = 0; one < 8; one += 1) await asker(port, get('/'));
    await expect.poll(async () => count(server)).toBeLessThanOrEqual(4);
    expect(await count(server)).toBeGreaterThan(0);
  });

  test('are as many as the guide to operate says', async () => {
    const guide = await readFile(new URL('../../../docs/operate.md', import.meta.url), 'utf8');
    const [all, ofNetwork] = [CONNECTION_LIMITS.connections, CONNECTION_LIMITS.ofNetwork].map((count) =>
      count.toLocaleString('en'),
    );
    expect(guide).toContain(`${all} connections at once, of one network ${ofNetwork}`);
  });

  test('of one network leaves room for those of others', async () => {
    const { server, port } = await serveWith({ ofNetwork: 3 });
    for (let one = 0; one < 6; one += 1) await asker(port, '');
    await expect.poll(async () => count(server)).toBe(3);
  });
});
