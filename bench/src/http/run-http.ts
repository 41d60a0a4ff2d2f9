import { sampleApplication } from '../../../packages/server/test/harness/samples.ts';
import { submitApplications } from '../../../packages/server/test/load/submit-applications.ts';
import { createCrowd } from '../queries.ts';
import { listPlaces } from '../service.ts';
import { load } from './load.ts';
import { startServer, takenBy, type Server } from './server.ts';
import { getRequest, toPath, toRequest } from './to-request.ts';

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

const [moment = ''] = process.argv.slice(2);
const now = new Date(moment);

const node = await startServer('node', 0, now);
const hono = await startServer('hono', 1, now);
const stages = await startServer('stages', 2, now);
try {
  const crowd = createCrowd('http', await listPlaces(), now);
  const asked = toPath({ words: 'boulangerie', radiusKm: 20 });
  const etag = (await fetch(`${stages.url}${asked}`)).headers.get('etag') ?? '';
  const reads = await measureInTurn([
    { name: 'node:http hello', server: node, requests: repeat(getRequest('/')) },
    { name: 'Hono hello', server: hono, requests: repeat(getRequest('/')) },
    { name: 'searches of a crowd', server: stages, requests: crowd.ask(SEARCHES).map(toRequest) },
    { name: 'words never seen', server: stages, requests: crowd.ask(SEARCHES, 1).map(toRequest) },
    { name: 'search asked again', server: stages, requests: repeat(getRequest(asked)) },
    {
      ...{ name: 'answered 304', server: stages },
      requests: repeat(getRequest(asked, `if-none-match: ${etag}\r\n`)),
    },
  ]);
  process.send?.({ reads, applications: await measureApplications(stages) });
} finally {
  for (const { child } of [node, hono, stages]) child.kill();
}
process.exit();

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
      const { cpuMs: before } = await takenBy(server);
      const { answers, bytes, statuses } = await load(
        server.port,
        requests.slice(turn * size, (turn + 1) * size),
        CONNECTIONS,
      );
      const spent = (await takenBy(server)).cpuMs - before;
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

async function measureApplications(server: Server): Promise<ApplicationsResult> {
  const { key, offerId } = server.about as { key: string; offerId: string };
  const applying = { url: server.url, key, offerId, form: sampleApplication() };
  await submitApplications({ ...applying, count: 500, connections: APPLICANTS, name: 'warm' });
  const { cpuMs: before } = await takenBy(server);
  const { perSecond, acknowledged, p99 } = await submitApplications({
    ...applying,
    ...{ count: APPLICATIONS, connections: APPLICANTS, name: 'bench' },
  });
  if (acknowledged !== APPLICATIONS) throw new Error(`${acknowledged} applications were acknowledged.`);
  return { perSecond, cpuMsEach: ((await takenBy(server)).cpuMs - before) / acknowledged, p99 };
}

function repeat(one: string): string[] {
  return Array<string>(REQUESTS).fill(one);
}
