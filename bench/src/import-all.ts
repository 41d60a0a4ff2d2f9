import { Readable } from 'node:stream';
import { cpuMs } from './measure.ts';
import { inventRecords } from './offers.ts';
import { createPorts } from './ports.ts';
import { createSearchEngine, importOffers, type OpenedStorage } from './service.ts';

/**
 * Imports so many offers into an empty database beside a search that follows it.
 *
 * @returns the CPU time it took this process, ms
 */
export async function importAll(
  { storage, source }: OpenedStorage,
  count: number,
  now: Date,
): Promise<number> {
  const lines: string[] = [];
  for await (const record of inventRecords(count, now)) lines.push(`${JSON.stringify(record)}\n`);
  // Chunks as a file is read in, made before the time is taken.
  const chunks: Buffer[] = [];
  for (let at = 0; at < lines.length; at += 50) chunks.push(Buffer.from(lines.slice(at, at + 50).join('')));
  const engine = createSearchEngine({ source, now: () => now, warn: console.error });
  await engine.start();
  const ports = await createPorts({ storage, search: engine.search, now: () => now });
  const before = cpuMs();
  const options = { publisher: 'Bench', isIntermediary: true, mode: 'live', isDryRun: false } as const;
  const { created } = await importOffers(ports, () => Readable.from(chunks), options);
  const taken = cpuMs() - before;
  if (created !== lines.length) throw new Error(`${created} of ${lines.length} offers were imported.`);
  if (engine.search.count({ mode: 'live', radiusKm: 0, limit: 0, now }) === 0)
    throw new Error('Nothing is found.');
  await engine.stop();
  return taken;
}
