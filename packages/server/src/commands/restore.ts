import { Command } from 'commander';
import type { Config } from '../config/config.js';
import { UnusableStorage } from '../storage/opening.js';
import type { UsePorts } from './use-ports.js';

/** `stages restore`: what `stages backup` wrote to a folder, put where the service looks for it. */
export function restoreCommand(usePorts: UsePorts, read: () => Config): Command {
  return new Command('restore')
    .description(
      'put the latest copy of the database back, where there is none and no service runs, and the keys of ' +
        'applications where they are gone. The secret key they were sealed with is to be there before',
    )
    .argument('<folder>', 'that `stages backup` wrote to')
    .option('--database <file>', 'another copy of the database than the latest of the folder')
    .action(async (folder: string, { database }: { database?: string }) => {
      const config = read();
      if (config.database)
        throw new UnusableStorage('PostgreSQL is restored with its own pg_restore: see docs/operate.md.');
      const [{ holdFolder }, { restoreCopies }] = await Promise.all([
        import('../storage/sqlite/hold-folder.js'),
        import('./restore-copies.js'),
      ]);
      const letGo = await holdFolder(config.dataDir);
      try {
        const restored = await restoreCopies(config, folder, database);
        const erased = await usePorts(({ storage }) => countOf(storage.custody.lost())).catch(
          async (error: unknown) => {
            await restored.undo();
            throw error;
          },
        );
        for (const line of restored.lines) console.log(line);
        console.log(`${erased} applications were erased since: the service erases them again once it runs.`);
      } finally {
        letGo();
      }
    });
}

async function countOf(steps: AsyncIterable<readonly unknown[]>): Promise<number> {
  let count = 0;
  for await (const step of steps) count += step.length;
  return count;
}
