import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { listPlaces } from '../service.ts';
import { drawQueries, type Query } from '../queries.ts';
import { load } from './load.ts';

/** What is measured of a way to answer. */
export interface HttpResult {
  name: string;
  perCpuSecond: number;
  bytes: number;
}

const CONNECTIONS = 32;
const REQUESTS = 20_000;
const FIRST_PORT = 18_080;

const [moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const results: HttpResult[] = [];

await withServer('node', FIRST_PORT, async (measure) => {
  results.push(await measure('node:http hello', Array<string>(REQUESTS).fill(request('/'))));
});
await withServer('hono', FIRST_PORT + 1, async (measure) => {
  results.push(await measure('Hono hello', Array<string>(REQUESTS).fill(request('/'))));
});
await withServer('stages', FIRST_PORT + 2, async (measure) => {
  const queries = drawQueries(REQUESTS * 2, await listPlaces(), now).map(toPath);
  // Each once, so that none is answered from memory: those that come twice are told apart by their page's size.
  const distinct = [...new Set(queries.map((path, at) => `${path}&limit=${20 + (at % 2)}`))].slice(
    0,
    REQUESTS,
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
});
process.send?.(results);
process.exit();

type Measure = (name: string, requests: string[]) => Promise<HttpResult>;

async function withServer(
  kind: string,
  port: number,
  work: (measure: Measure) => Promise<void>,
): Promise<void> {
  const file = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = fork(file, [kind, String(port), moment], { stdio: ['ignore', 'ignore', 2, 'ipc'] });
  await told(child);
  try {
    await work(async (name, requests) => {
      await load(port, requests.slice(0, 3000), CONNECTIONS);
      const before = await cpuOf(child);
      const { answers, bytes, statuses } = await load(port, requests.slice(3000), CONNECTIONS);
      const cpu = (await cpuOf(child)) - before;
      if (Object.keys(statuses).length !== 1) throw new Error(`${name}: ${JSON.stringify(statuses)}`);
      return { name, perCpuSecond: (answers / cpu) * 1000, bytes };
    });
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
