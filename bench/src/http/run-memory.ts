import { createCrowd } from '../queries.ts';
import { listPlaces } from '../service.ts';
import { load } from './load.ts';
import { startServer, takenBy } from './server.ts';
import { toRequest } from './to-request.ts';

/** What is measured of a service that started from a snapshot and is searched without a pause. */
export interface MemoryResult {
  /** Before the first search, and after each minute. */
  rssMb: number[];
  searches: number;
}

const CONNECTIONS = 32;
const SEARCHES = 2000;

/** node run-memory.ts FOLDER NOW MINUTES, after run-fill.ts */
const [folder = '', moment = '', minutes = ''] = process.argv.slice(2);
const now = new Date(moment);
const server = await startServer('stages', 0, now, folder);
try {
  const crowd = createCrowd('memory', await listPlaces(), now);
  const rssMb = [(await takenBy(server)).rssMb];
  const begun = performance.now();
  let searches = 0;
  while (rssMb.length <= Number(minutes)) {
    // A crowd, and those of whose words none was seen before, in turn.
    for (const queries of [crowd.ask(SEARCHES), crowd.ask(SEARCHES, 1)])
      searches += (await load(server.port, queries.map(toRequest), CONNECTIONS)).answers;
    if (performance.now() - begun < rssMb.length * 60_000) continue;
    rssMb.push((await takenBy(server)).rssMb);
    console.log(`minute ${rssMb.length - 1}: ${rssMb.at(-1)} MB after ${searches} searches`);
  }
  const result: MemoryResult = { rssMb, searches };
  process.send?.(result);
} finally {
  server.child.kill();
}
process.exit();
