import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { inWords } from './copied-rows.js';
import type { UsePorts } from './use-ports.js';

interface Options {
  database?: string;
  keys?: string;
}

/** `stages backup`: copies of the database and of the vault of keys, in one folder or each where it belongs. */
export function backupCommand(usePorts: UsePorts): Command {
  return new Command('backup')
    .description(
      'copy the database and the keys of applications, beside the service, and look through the copies. A folder ' +
        'gets one more copy of the database each time, and the keys in place of those before: older ones open what ' +
        'was erased since, so keep no copy of the folder as it was. The secret key is not copied',
    )
    .argument('[folder]', 'where both go, for `stages restore`')
    .option('--database <file>', 'where the copy of stages.db goes')
    .option('--keys <file>', 'where the copy of keys.db goes, in place of the one before')
    .action(async (folder: string | undefined, options: Options, command: Command) => {
      const { database, keys } = folder === undefined ? options : await placesIn(folder, options);
      if (database === undefined && keys === undefined)
        command.error('Say a folder, or --database, --keys or both.');
      await usePorts(async ({ storage: { custody } }) => {
        const copy = async (file: string, which: 'database' | 'keys'): Promise<void> =>
          console.log(`${file}: ${inWords(await custody.copyTo(resolve(file), which))}`);
        // The keys last: those of what is in the copy of the database are among them.
        if (database !== undefined) await copy(database, 'database');
        if (keys !== undefined) await copy(keys, 'keys');
      });
      console.log('Nothing personal opens without the secret key, which is not copied: keep it elsewhere.');
    });
}

/** Names in the order of time, of which `stages restore` takes the last. */
async function placesIn(folder: string, { database, keys }: Options): Promise<Options> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const moment = new Date().toISOString().replaceAll(/[-:.]/g, '');
  return {
    database: database ?? join(folder, `stages-${moment}.db`),
    keys: keys ?? join(folder, 'keys.db'),
  };
}
