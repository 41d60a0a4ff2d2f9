import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICE_OPTIONS } from '../../../scripts/service.mjs';
import { sampleApplication } from '../../../packages/server/test/harness/samples.ts';
import { startPostgres } from '../../../packages/server/test/harness/start-postgres.ts';
import { submitApplications } from '../../../packages/server/test/load/submit-applications.ts';
import { runModule } from '../child.ts';
import { load } from '../http/load.ts';
import { startServer, takenBy, type Server } from '../http/server.ts';
import { toRequest } from '../http/to-request.ts';
import { createCrowd } from '../queries.ts';
import { listPlaces } from '../service.ts';
import { cpuMsWithChildren } from './process-cpu.ts';
import { watchChanges, type ChangeTimes } from './watch-changes.ts';

/** What is measured of an engine; CPU times in ms, the database server's apart where it is a process of its own. */
export interface StorageResult {
  name: string;
  services: number;
  importedPerCpuSecond: number;
  /** CPU of the database's server for each offer imported. */
  importServerMs: number;
  applicationsPerSecond: number;
  applicationMs: number;
  applicationServerMs: number;
  p99: number;
  searchMs: number;
  change: ChangeTimes;
}

const OFFERS = 5000;
const CHANGES = 200;
const APPLICANTS = 64;
/** Turns of each engine: what slows the machine slows both. The first is not counted. */
const TURNS = 7;
const APPLICATIONS = 1000;
const SEARCHES = 2000;
const CONNECTIONS = 32;

/** A database, the services of it, and the CPU time of its own server so far. */
interface Engine {
  name: string;
  place: string;
  servers: Server[];
  serverMs: () => Promise<number>;
}

const [moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const folder = await mkdtemp(join(tmpdir(), 'stages-bench-'));
const postgres = await startPostgres({ isDurable: true });
const engines: Engine[] = [{ name: 'SQLite', place: folder, servers: [], serverMs: async () => 0 }];
if (postgres)
  engines.push({
    ...{ name: 'PostgreSQL', place: postgres.url, servers: [] },
    serverMs: () => cpuMsWithChildren(postgres.pid),
  });
else console.error('PostgreSQL is left out: there is none for this machine.');
try {
  process.send?.(await measureAll());
} finally {
  for (const { child } of engines.flatMap(({ servers }) => servers)) child.kill();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();

async function measureAll(): Promise<StorageResult[]> {
  const imports: Pick<StorageResult, 'importedPerCpuSecond' | 'importServerMs'>[] = [];
  for (const [index, engine] of engines.entries()) {
    imports.push(await measureImport(engine));
    const numbers = index === 0 ? [0] : [1, 2, 3];
    for (const number of numbers) engine.servers.push(await startServer('stages', number, now, engine.place));
  }
  const applications = await inTurns(measureApplications);
  const searches = await inTurns(measureSearches);
  const results: StorageResult[] = [];
  for (const [index, { name, servers }] of engines.entries()) {
    const urls = servers.map(({ url }) => url);
    results.push({
      name,
      services: servers.length,
      ...(imports[index] ?? { importedPerCpuSecond: NaN, importServerMs: NaN }),
      applicationsPerSecond: mean(applications[index], ({ perSecond }) => perSecond),
      applicationMs: mean(applications[index], ({ ms }) => ms),
      applicationServerMs: mean(applications[index], ({ serverMs }) => serverMs),
      p99: mean(applications[index], ({ p99 }) => p99),
      searchMs: mean(searches[index], (ms) => ms),
      change: await watchChanges(urls, aboutOf(servers).key, CHANGES),
    });
  }
  return results;
}

async function measureImport({
  place,
  serverMs,
}: Engine): Promise<Pick<StorageResult, 'importedPerCpuSecond' | 'importServerMs'>> {
  const before = await serverMs();
  const asked = [place, String(OFFERS), now.toISOString()];
  const cpuMs = await runModule<number>('./storage/run-import.ts', asked, SERVICE_OPTIONS);
  return {
    importedPerCpuSecond: Math.round((OFFERS / cpuMs) * 1000),
    importServerMs: ((await serverMs()) - before) / OFFERS,
  };
}

/** Measures each engine in turn, several times; what was measured of each. */
async function inTurns<Measured>(
  measure: (engine: Engine, turn: number) => Promise<Measured>,
): Promise<Measured[][]> {
  const measured: Measured[][] = engines.map(() => []);
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [index, engine] of engines.entries()) {
      const one = await measure(engine, turn);
      if (turn > 0) measured[index]?.push(one);
    }
  return measured;
}

async function measureApplications(
  { servers, serverMs }: Engine,
  turn: number,
): Promise<{ perSecond: number; ms: number; serverMs: number; p99: number }> {
  const [server] = servers;
  if (!server) throw new Error('It was started');
  const [before, serverBefore] = [(await takenBy(server)).cpuMs, await serverMs()];
  const { perSecond, acknowledged, others, p99 } = await submitApplications({
    ...{ url: server.url, ...aboutOf(servers), form: sampleApplication() },
    ...{ count: APPLICATIONS, connections: APPLICANTS, name: `bench-${turn}-` },
  });
  if (acknowledged !== APPLICATIONS) throw new Error(`${acknowledged}: ${JSON.stringify(others)}`);
  return {
    ...{ perSecond, p99 },
    ms: ((await takenBy(server)).cpuMs - before) / APPLICATIONS,
    serverMs: ((await serverMs()) - serverBefore) / APPLICATIONS,
  };
}

async function measureSearches({ servers: [server] }: Engine, turn: number): Promise<number> {
  if (!server) throw new Error('It was started');
  const crowd = createCrowd(`storage ${turn}`, await listPlaces(), now);
  const { cpuMs: before } = await takenBy(server);
  await load(server.port, crowd.ask(SEARCHES).map(toRequest), CONNECTIONS);
  return ((await takenBy(server)).cpuMs - before) / SEARCHES;
}

function aboutOf([server]: readonly Server[]): { key: string; offerId: string } {
  // What a service of the benchmark says of itself.
  return server?.about as { key: string; offerId: string };
}

function mean<One>(some: readonly One[] | undefined, of: (one: One) => number): number {
  const numbers = some?.map(of) ?? [];
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
