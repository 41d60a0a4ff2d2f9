import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OfferInput, RemoteId } from '@1eleve1stage/sdk/contract';
import { sampleOffer } from '../../../packages/server/test/harness/samples.ts';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import {
  collectEarly,
  createApp,
  createKey,
  createLogger,
  createSearchEngine,
  listen,
  publishOffer,
} from '../service.ts';
import { cpuMs, rssMb } from '../measure.ts';
import { inBatches, inventOffers } from '../offers.ts';
import { openStorage, snapshotOf } from '../open-storage.ts';
import { createPorts } from '../ports.ts';
import { sourceOf } from '../peers/ours.ts';
import type { Taken } from './server.ts';

// One server in a process of its own: node serve.ts KIND PORT NOW [PLACE]. It says when it listens, and what it took when asked.

const [kind = '', port = '', moment = '', place = ''] = process.argv.slice(2);
const now = new Date(moment);
const OFFERS = 200_000;

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
    const used = place || newFolder();
    const { storage, source } = await openStorage(used);
    const engine = createSearchEngine({
      // Searches ask the index alone: it need not be filled through the database.
      source: place ? source : sourceOf(inBatches(inventOffers(OFFERS, now))),
      ...{ ...snapshotOf(used), now: () => now, warn: console.error },
    });
    await engine.start();
    await collectEarly();
    const ports = await createPorts(
      { storage, search: engine.search, now: () => now },
      { secret: new Uint8Array(32), publicUrl: `http://localhost:${port}` },
    );
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

/** An empty folder, until this process ends. */
function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stages-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  process.once('SIGTERM', () => process.exit());
  return folder;
}

/** An offer that applications may be sent to, and the key to send them with. */
async function openToApply(
  ports: Parameters<typeof createKey>[0],
): Promise<{ key: string; offerId: string }> {
  const { key, secret } = await createKey(ports, {
    publisher: 'Bench',
    kind: 'secret',
    mode: 'live',
    origins: [],
    facts: { isIntermediary: true },
  });
  const { offer } = await publishOffer(ports, {
    ...{ publisherId: key.publisherId, mode: 'live', remoteId: RemoteId.parse('to-apply') },
    input: OfferInput.parse(sampleOffer()),
  });
  return { key: secret, offerId: offer.id };
}

const about = await KINDS[kind]?.();
process.on('message', () => {
  const taken: Taken = { cpuMs: cpuMs(), rssMb: rssMb() };
  process.send?.(taken);
});
process.send?.(about ?? 'listening');
