import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SERVICE_OPTIONS } from '../../../scripts/service.mjs';
import { sampleApplication, sampleOffer } from '../../../packages/server/test/harness/samples.ts';
import { toPath } from '../http/to-request.ts';
import { createCrowd } from '../queries.ts';
import { listPlaces } from '../service.ts';

/** How requests fare while another process imports, ms on the clock from the moment each was due. */
export interface BesideResult {
  what: 'searches' | 'applications' | 'both';
  import: 'none' | 'running';
  asked: number;
  failed: number;
  p50: number;
  p99: number;
  longest: number;
}

const MAIN = fileURLToPath(new URL('../../../packages/server/dist/main.js', import.meta.url));
const OFFERS = 20_000;
const SECONDS = 15;
const [SEARCHES, APPLICATIONS] = [300, 20];
const PORT = '18090';

const folder = await mkdtemp(join(tmpdir(), 'stages-bench-'));
const environment = {
  PATH: process.env['PATH'],
  DATA_DIR: folder,
  PORT,
  MAILBOX: 'show',
  LOG_LEVEL: 'error',
};
const stages = (...args: string[]): string =>
  execFileSync(process.execPath, [...SERVICE_OPTIONS, MAIN, ...args], { env: environment, encoding: 'utf8' });
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [...SERVICE_OPTIONS, MAIN, ...args], { env: environment, stdio: 'ignore' });
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

try {
  const importing = ['--publisher', 'Bench', '--mode', 'live', '--intermediary'];
  for (const seed of ['1', '2']) {
    stages(
      'generate',
      'offers',
      '--count',
      String(OFFERS),
      '--seed',
      seed,
      '--out',
      join(folder, `${seed}.jsonl`),
    );
  }
  stages('import', 'offers', join(folder, '1.jsonl'), ...importing);
  const key = stages('keys', 'create', '--publisher', 'Bench', '--kind', 'secret', '--mode', 'live').trim();
  const service = start('serve');
  await untilReady();
  const apply = await openToApply(key);
  const queries = createCrowd('beside', await listPlaces(), new Date()).ask(SEARCHES * SECONDS);
  const search = (index: number): Promise<boolean> => ask('GET', toPath(queries[index] ?? { radiusKm: 20 }));

  const results = [...(await measure('none', search, apply))];
  const other = start('import', 'offers', join(folder, '2.jsonl'), ...importing);
  results.push(...(await measure('running', search, apply)));
  if (other.exitCode !== null) console.error('The import ended before the load did.');
  other.kill();
  service.kill('SIGTERM');
  await once(service, 'exit');
  process.send?.(results);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();

/** Asks for both at once. */
async function measure(
  besides: BesideResult['import'],
  search: (index: number) => Promise<boolean>,
  apply: () => Promise<boolean>,
): Promise<BesideResult[]> {
  const [searches, applications] = await Promise.all([
    askSteadily(SEARCHES, search),
    askSteadily(APPLICATIONS, apply),
  ]);
  const both = {
    took: [...searches.took, ...applications.took],
    failed: searches.failed + applications.failed,
  };
  return [
    toResult('searches', besides, searches),
    toResult('applications', besides, applications),
    toResult('both', besides, both),
  ];
}

interface Asked {
  took: number[];
  failed: number;
}

/** Asks at a steady pace, whatever becomes of what was asked before. */
async function askSteadily(perSecond: number, one: (index: number) => Promise<boolean>): Promise<Asked> {
  const asked: Asked = { took: [], failed: 0 };
  const begun = performance.now();
  const all = Array.from({ length: perSecond * SECONDS }, async (_, index) => {
    const due = begun + (index * 1000) / perSecond;
    await after(Math.max(0, due - performance.now()));
    if (!(await one(index).catch(() => false))) asked.failed += 1;
    asked.took.push(performance.now() - due);
  });
  await Promise.all(all);
  return asked;
}

function toResult(
  what: BesideResult['what'],
  besides: BesideResult['import'],
  { took, failed }: Asked,
): BesideResult {
  took.sort((a, b) => a - b);
  const at = (share: number): number =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN;
  return { what, import: besides, asked: took.length, failed, p50: at(0.5), p99: at(0.99), longest: at(1) };
}

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: PORT, host: '127.0.0.1', agent, method, path, headers }, (answer) => {
      answer.resume().on('end', () => resolve((answer.statusCode ?? 500) < 300));
    });
    sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function openToApply(key: string): Promise<() => Promise<boolean>> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const put = await fetch(`http://127.0.0.1:${PORT}/v1/publisher/offers/to-apply`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(sampleOffer({ seats: { total: 100 } })),
  });
  const { id } = (await put.json()) as { id: string };
  return () =>
    ask(
      'POST',
      `/v1/offers/${id}/applications`,
      { ...headers, 'idempotency-key': randomUUID() },
      sampleApplication(),
    );
}

async function untilReady(): Promise<void> {
  for (;;) {
    const health = await fetch(`http://127.0.0.1:${PORT}/health`).then(
      (answer) => answer.json(),
      () => undefined,
    );
    if ((health as { status?: string } | undefined)?.status === 'ok') return;
    await after(100);
  }
}
