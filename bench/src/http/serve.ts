import { createServer } from 'node:http';
import { OfferInput, RemoteId } from '@1eleve1stage/sdk/contract';
import { sampleOffer } from '../../../packages/server/test/harness/samples.ts';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import {
  createApp,
  createKey,
  createLogger,
  createSearchEngine,
  importOffers,
  listen,
  openPlaces,
  openSqlite,
  publishOffer,
} from '../service.ts';
import { cpuMs } from '../measure.ts';
import { inventRecords } from '../offers.ts';

// One server in a process of its own: node serve.ts KIND PORT NOW. It says when it listens, and its CPU time when asked.

const [kind = '', port = '', moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const OFFERS = 20_000;

/** Starts a kind of server; what a load needs to know of it. */
const KINDS: Record<string, () => Promise<unknown>> = {
  async node() {
    const server = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
  },
  async hono() {
    const app = new Hono().get('/', (c) => c.text('hello'));
    await new Promise<void>((resolve) => {
      serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => resolve());
    });
  },
  async stages() {
    const { storage, source } = await openSqlite({ file: ':memory:', sealKey: new Uint8Array(32).fill(7) });
    const engine = createSearchEngine({ source, now: () => now, warn: console.error });
    await engine.start();
    const ports = {
      ...{ storage, search: engine.search, places: await openPlaces(), now: () => now },
      ...{ secret: new Uint8Array(32), publicUrl: `http://localhost:${port}` },
    };
    const options = { publisher: 'Bench', mode: 'live', isDryRun: false } as const;
    await importOffers(ports, lines(), options);
    const logger = createLogger('info', { write: () => undefined });
    const app = createApp(ports, {
      version: 'bench',
      logger,
      widget: new Map(),
      hasMailbox: false,
      demo: [],
    });
    await listen(app, { host: '127.0.0.1', port: Number(port) });
    return openToApply(ports);
  },
};

/** An offer that applications may be sent to, and the key to send them with. */
async function openToApply(
  ports: Parameters<typeof createKey>[0],
): Promise<{ key: string; offerId: string }> {
  const { key, secret } = await createKey(ports, {
    publisher: 'Bench',
    kind: 'secret',
    mode: 'live',
    origins: [],
  });
  const { offer } = await publishOffer(ports, {
    ...{ publisherId: key.publisherId, mode: 'live', remoteId: RemoteId.parse('to-apply') },
    input: OfferInput.parse(sampleOffer()),
  });
  return { key: secret, offerId: offer.id };
}

async function* lines(): AsyncGenerator<Uint8Array> {
  for await (const record of inventRecords(OFFERS, now)) yield Buffer.from(`${JSON.stringify(record)}\n`);
}

const about = await KINDS[kind]?.();
process.on('message', () => process.send?.(cpuMs()));
process.send?.(about ?? 'listening');
