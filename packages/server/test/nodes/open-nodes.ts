import { setTimeout as pause } from 'node:timers/promises';
import type { Run } from '../harness/binary.js';
import { inFolder, type InFolder } from '../harness/in-folder.js';
import { openBalancer } from './balancer.js';

/** Equal services of one database, behind a balancer of ours. */
export interface Nodes {
  /** Of the balancer. */
  url: string;
  /** Of each node. */
  urls: string[];
  /** Runs a command. */
  run(args: string[]): Run;
  /** Kills one, which starts again. */
  killOne(): Promise<void>;
  close(): Promise<void>;
}

/** Starts them, one after the other: the first makes the schema. */
export async function openNodes(count: number, environment: Record<string, string>): Promise<Nodes> {
  const folders: InFolder[] = [];
  const running: Run[] = [];
  for (let index = 0; index < count; index += 1) folders.push(await inFolder());
  const start = async (index: number): Promise<void> => {
    const service = await folders[index]?.serve(environment);
    if (service) running[index] = service;
    await service?.sees('"the search is ready"');
  };
  for (const index of folders.keys()) await start(index);
  const urls = folders.map(({ url }) => url);
  const ports = urls.map((url) => Number(new URL(url).port));
  const balancer = await openBalancer(() => ports);
  let next = 0;
  return {
    url: `http://127.0.0.1:${balancer.port}`,
    urls,
    run(args) {
      const [folder] = folders;
      if (!folder) throw new Error('There is one at least');
      return folder.run(args, environment);
    },
    async killOne() {
      const index = next % count;
      next += 1;
      running[index]?.signal('SIGKILL');
      await running[index]?.ended;
      await pause(500);
      await start(index);
    },
    async close() {
      await balancer.close();
      for (const folder of folders) await folder.close();
    },
  };
}
