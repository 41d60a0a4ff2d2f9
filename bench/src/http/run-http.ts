import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sampleApplication } from '../../../packages/server/test/harness/samples.ts';
import { submitApplications } from '../../../packages/server/test/load/submit-applications.ts';
import { drawQueries, PAGE, type Query } from '../queries.ts';
import { createRandom, listPlaces } from '../service.ts';
import { load } from './load.ts';
import { toPath } from './to-path.ts';

/** What is measured of a way to answer. */
export interface HttpResult {
  name: string;
  perCpuSecond: number;
  bytes: number;
}

/** What is measured of applications, each durable before it is acknowledged. */
export interface ApplicationsResult {
  perSecond: number;
  cpuMsEach: number;
  p99: number;
}

const APPLICATIONS = 6000;
const APPLICANTS = 64;

const CONNECTIONS = 32;

/** Requests of each kind, asked so many at a time, the kinds in turn: what slows the machine slows all alike. */
const REQUESTS = 20_000;
const SEARCHES = 10_000;
const TURNS = 20;
/** Turns that are not counted. */
const WARM_TURNS = 4;

const FIRST_PORT = 18_080;

const [moment = ''] = process.argv.slice(2);
const now = new Date(moment);

const [node, hono, stages] = [await start('node', 0), await start('hono', 1), await start('stages', 2)];
try {
  const searches = await withFullPages(stages, drawQueries(SEARCHES * 4, 'http', await listPlaces(), now));
  const [asked = ''] = searches;
  const etag = (await fetch(`${stages.url}${asked}`)).headers.get('etag') ?? '';
  const reads = await measureInTurn([
    { name: 'node:http hello', server: node, requests: repeat(request('/')) },
    { name: 'Hono hello', server: hono, requests: repeat(request('/')) },
    { name: 'search', server: stages, requests: searches.map((path) => request(path)) },
    { name: 'search asked again', server: stages, requests: repeat(request(asked)) },
    {
      ...{ name: 'answered 304', server: stages },
      requests: repeat(request(asked, `if-none-match: ${etag}\r\n`)),
    },
  ]);
  process.send?.({ reads, applications: await measureApplications(stages) });
} finally {
  for (const { child } of [node, hono, stages]) child.kill();
}
process.exit();

interface Server {
  child: ChildProcess;
  ended: AbortSignal;
  port: number;
  url: string;
  /** What it says of itself. */
  about: unknown;
}

interface Measured {
  name: string;
  server: Server;
  requests: readonly string[];
}

async function measureInTurn(kinds: readonly Measured[]): Promise<HttpResult[]> {
  const sums = kinds.map(() => ({ spent: 0, answers: 0, bytes: 0 }));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, { name, server, requests }] of kinds.entries()) {
      const size = requests.length / TURNS;
      const before = await cpuOf(server);
      const { answers, bytes, statuses } = await load(
        server.port,
        requests.slice(turn * size, (turn + 1) * size),
        CONNECTIONS,
      );
      const spent = (await cpuOf(server)) - before;
      if (Object.keys(statuses).length !== 1) throw new Error(`${name}: ${JSON.stringify(statuses)}`);
      const sum = sums[index];
      if (!sum || turn < WARM_TURNS) continue;
      sum.spent += spent;
      sum.answers += answers;
      sum.bytes += bytes * answers;
    }
  }
  return kinds.map(({ name }, index) => {
    const { spent, answers, bytes } = sums[index] ?? { spent: NaN, answers: NaN, bytes: NaN };
    return { name, perCpuSecond: (answers / spent) * 1000, bytes: bytes / answers };
  });
}

/**
 * Paths of the searches that fill a page, as often as pupils type the same words, but each in capitals of its own, so that
 * no answer is kept. They are asked for one offer first.
 */
async function withFullPages({ url }: Server, queries: readonly Query[]): Promise<string[]> {
  const paths = new Set<string>();
  const random = createRandom('capitals');
  for (const query of queries) {
    const words = query.words?.replaceAll(/./gu, (letter) =>
      random.chance(0.5) ? letter.toUpperCase() : letter,
    );
    const path = toPath({ ...query, ...(words !== undefined && { words }) });
    const answer = await fetch(`${url}${path}&limit=1`);
    const { total } = (await answer.json()) as { total: number };
    if (total >= PAGE) paths.add(path);
    if (paths.size === SEARCHES) return [...paths];
  }
  throw new Error(`Only ${paths.size} searches fill a page.`);
}

async function measureApplications(server: Server): Promise<ApplicationsResult> {
  const { key, offerId } = server.about as { key: string; offerId: string };
  const applying = { url: server.url, key, offerId, form: sampleApplication() };
  await submitApplications({ ...applying, count: 500, connections: APPLICANTS, name: 'warm' });
  const before = await cpuOf(server);
  const { perSecond, acknowledged, p99 } = await submitApplications({
    ...applying,
    ...{ count: APPLICATIONS, connections: APPLICANTS, name: 'bench' },
  });
  if (acknowledged !== APPLICATIONS) throw new Error(`${acknowledged} applications were acknowledged.`);
  return { perSecond, cpuMsEach: ((await cpuOf(server)) - before) / acknowledged, p99 };
}

async function start(kind: string, number: number): Promise<Server> {
  const port = FIRST_PORT + number;
  const file = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = fork(file, [kind, String(port), moment], { stdio: ['ignore', 'ignore', 2, 'ipc'] });
  const ending = new AbortController();
  child.once('exit', () => ending.abort());
  const { signal: ended } = ending;
  const about = await told({ child, ended });
  return { child, ended, port, url: `http://127.0.0.1:${port}`, about };
}

async function cpuOf(server: Server): Promise<number> {
  const answer = told(server);
  server.child.send('cpu');
  return Number(await answer);
}

async function told({ child, ended }: Pick<Server, 'child' | 'ended'>): Promise<unknown> {
  const messages: unknown[] = await once(child, 'message', { signal: ended });
  return messages[0];
}

function repeat(one: string): string[] {
  return Array<string>(REQUESTS).fill(one);
}

function request(path: string, headers = ''): string {
  return `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`;
}
