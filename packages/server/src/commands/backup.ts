import { resolve } from 'node:path';
import { Command } from 'commander';
import type { UsePorts } from './use-ports.js';

interface Options {
  database?: string;
  keys?: string;
}

/** `stages backup`: copies of the database and of the vault of keys, each where it belongs. */
export function backupCommand(usePorts: UsePorts): Command {
  return new Command('backup')
    .description(
      'copy the database, the keys of applications, or both, beside the service. Keep older copies of the database ' +
        'as you like; of the keys, the latest alone: an older one opens what was erased since',
    )
    .option('--database <file>', 'where the copy of stages.db goes')
    .option('--keys <file>', 'where the copy of keys.db goes, in place of the one before')
    .action(async ({ database, keys }: Options, command: Command) => {
      if (database === undefined && keys === undefined) command.error('Say --database, --keys or both.');
      await usePorts(async ({ storage: { custody } }) => {
        // The keys last: those of what is in the copy of the database are among them.
        if (database !== undefined) await custody.copyTo(resolve(database), 'database');
        if (keys !== undefined) await custody.copyTo(resolve(keys), 'keys');
      });
    });
}
