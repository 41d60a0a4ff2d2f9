import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sampleApplication } from '../../../packages/server/test/harness/samples.ts';
import { submitApplications } from '../../../packages/server/test/load/submit-applications.ts';
import { listPlaces } from '../service.ts';
import { drawQueries, type Query } from '../queries.ts';
import { load } from './load.ts';

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
const REQUESTS = 20_000;
const SEARCHES = 8000;
const FIRST_PORT = 18_080;

const [moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const results: HttpResult[] = [];
let applications: ApplicationsResult | undefined;

await withServer('node', FIRST_PORT, async (measure) => {
  results.push(await measure('node:http hello', Array<string>(REQUESTS).fill(request('/'))));
});
await withServer('hono', FIRST_PORT + 1, async (measure) => {
  results.push(await measure('Hono hello', Array<string>(REQUESTS).fill(request('/'))));
});
await withServer('stages', FIRST_PORT + 2, async (measure, { about, cpu }) => {
  const distinct = await withFullPages(
    drawQueries(SEARCHES * 4, 'http', await listPlaces(), now).map(toPath),
  );
  results.push(
    await measure(
      'search',
      distinct.map((path) => request(path)),
    ),
  );
  const [asked = ''] = distinct;
  results.push(await measure('search asked again', Array<string>(REQUESTS).fill(request(asked))));
  const etag = (await fetch(`http://127.0.0.1:${FIRST_PORT + 2}${asked}`)).headers.get('etag') ?? '';
  const known = request(asked, `if-none-match: ${etag}\r\n`);
  results.push(await measure('answered 304', Array<string>(REQUESTS).fill(known)));
  applications = await measureApplications(about as { key: string; offerId: string }, cpu);
});
process.send?.({ reads: results, applications });
process.exit();

/** Those of some searches that fill a page, each once; asked for one offer, so that no page is kept. */
async function withFullPages(paths: readonly string[]): Promise<string[]> {
  const full: string[] = [];
  for (const path of new Set(paths)) {
    const answer = await fetch(`http://127.0.0.1:${FIRST_PORT + 2}${path}&limit=1`);
    const { total } = (await answer.json()) as { total: number };
    if (total >= 20) full.push(path);
    if (full.length === SEARCHES) break;
  }
  return full;
}

type Measure = (name: string, requests: string[]) => Promise<HttpResult>;

/** What a server says of itself, and the CPU time it took so far. */
interface Server {
  about: unknown;
  cpu: () => Promise<number>;
}

async function measureApplications(
  { key, offerId }: { key: string; offerId: string },
  cpu: Server['cpu'],
): Promise<ApplicationsResult> {
  const load = { url: `http://127.0.0.1:${FIRST_PORT + 2}`, key, offerId, form: sampleApplication() };
  await submitApplications({ ...load, count: 500, connections: APPLICANTS, name: 'warm' });
  const before = await cpu();
  const { perSecond, acknowledged, p99 } = await submitApplications({
    ...load,
    ...{ count: APPLICATIONS, connections: APPLICANTS, name: 'bench' },
  });
  if (acknowledged !== APPLICATIONS) throw new Error(`${acknowledged} applications were acknowledged.`);
  return { perSecond, cpuMsEach: ((await cpu()) - before) / acknowledged, p99 };
}

async function withServer(
  kind: string,
  port: number,
  work: (measure: Measure, server: Server) => Promise<void>,
): Promise<void> {
  const file = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = fork(file, [kind, String(port), moment], { stdio: ['ignore', 'ignore', 2, 'ipc'] });
  const about = await told(child);
  const cpu = (): Promise<number> => cpuOf(child);
  try {
    await work(
      async (name, requests) => {
        await load(port, requests.slice(0, 3000), CONNECTIONS);
        const before = await cpuOf(child);
        const { answers, bytes, statuses } = await load(port, requests.slice(3000), CONNECTIONS);
        const spent = (await cpuOf(child)) - before;
        if (Object.keys(statuses).length !== 1) throw new Error(`${name}: ${JSON.stringify(statuses)}`);
        return { name, perCpuSecond: (answers / spent) * 1000, bytes };
      },
      { about, cpu },
    );
  } finally {
    child.kill();
  }
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = told(child);
  child.send('cpu');
  return Number(await answer);
}

function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
}

function request(path: string, headers = ''): string {
  return `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`;
}

function toPath({ words, centre, radiusKm, grade, weeks }: Query): string {
  const parameters = new URLSearchParams({
    ...(words !== undefined && { q: words }),
    ...(centre && { latitude: String(centre.latitude), longitude: String(centre.longitude) }),
    ...(centre && { radiusKm: String(radiusKm) }),
    ...(grade && { grade }),
    ...(weeks && { weeks: weeks.join(',') }),
  });
  return `/v1/offers?${parameters.toString()}`;
}
