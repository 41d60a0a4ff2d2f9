import { setTimeout as pause } from 'node:timers/promises';
import type { Run } from '../harness/binary.js';
import type { Outcome } from '../harness/command-line.js';
import { inFolder, type InFolder } from '../harness/in-folder.js';
import { openBalancer } from './balancer.js';
import { watchReady } from './watch-ready.js';

/** Equal services of one database, behind a balancer of ours. */
export interface Nodes {
  /** Of the balancer. */
  url: string;
  /** Of each node. */
  urls: string[];
  /** Runs a command. */
  run(args: string[], main?: string): Run;
  /** A command that needs no process of its own. */
  command(args: string[]): Promise<Outcome>;
  /** Kills one, which starts again. */
  killOne(): Promise<void>;
  /** Stops one as an operator does, and starts it in its place: the same build, or another. */
  replace(index: number, main?: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts them, one after the other: the first makes the schema. */
export async function openNodes(count: number, environment: Record<string, string>): Promise<Nodes> {
  const folders: InFolder[] = [];
  const running: Run[] = [];
  const first = (): InFolder => {
    const [folder] = folders;
    if (!folder) throw new Error('There is one at least');
    return folder;
  };
  for (let index = 0; index < count; index += 1) folders.push(await inFolder());
  const start = async (index: number, main?: string): Promise<void> => {
    const service = await folders[index]?.serve(environment, main);
    if (service) running[index] = service;
    await service?.sees('"the search is ready"');
  };
  for (const index of folders.keys()) await start(index);
  const urls = folders.map(({ url }) => url);
  const ready = watchReady(urls);
  const balancer = await openBalancer(ready.ports);
  let next = 0;
  return {
    url: `http://127.0.0.1:${balancer.port}`,
    urls,
    run: (args, main) => first().run(args, environment, main),
    command: (args) => first().command(args, environment),
    async killOne() {
      const index = next % count;
      next += 1;
      running[index]?.signal('SIGKILL');
      await running[index]?.ended;
      await pause(500);
      await start(index);
    },
    async replace(index, main) {
      running[index]?.signal('SIGTERM');
      await running[index]?.ended;
      await start(index, main);
      await ready.until(index);
    },
    async close() {
      await ready.stop();
      await balancer.close();
      for (const folder of folders) await folder.close();
    },
  };
}
