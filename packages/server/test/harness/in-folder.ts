import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runStages, type Run } from './binary.js';
import { commandLine, type Outcome } from './command-line.js';

/** A folder of its own, and what runs on it. */
export interface InFolder {
  folder: string;
  url: string;
  run(args: string[], environment?: Record<string, string>, main?: string): Run;
  /** A command that needs no process of its own. */
  command(args: string[], environment?: Record<string, string>): Promise<Outcome>;
  /** A service that listens, at `url` unless told another port. */
  serve(environment?: Record<string, string>, main?: string): Promise<Run>;
  /** Kills what still runs, and deletes what is there. */
  close(): Promise<void>;
}

/** @param given a folder that stays, emptied; else one is made, and deleted */
export async function inFolder(given?: string): Promise<InFolder> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'stages-')));
  const port = await freePort();
  const runs: Run[] = [];
  const run: InFolder['run'] = (args, environment, main) => {
    const started = runStages(args, { DATA_DIR: folder, PORT: String(port), ...environment }, main);
    runs.push(started);
    return started;
  };
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    run,
    command: (args, environment) =>
      commandLine({ DATA_DIR: folder, PORT: String(port), ...environment })(...args),
    async serve(environment, main) {
      const service = run(['serve'], environment, main);
      await service.sees('"listening"');
      return service;
    },
    async close() {
      for (const each of runs) each.signal('SIGKILL');
      await Promise.all(runs.map(({ ended }) => ended));
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
      if (given === undefined) await rm(folder, { recursive: true });
    },
  };
}
