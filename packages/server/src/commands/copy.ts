import { resolve } from 'node:path';
import { Command } from 'commander';
import { isDatabaseUrl } from '../config/database-settings.js';
import type { Config } from '../config/config.js';
import type { StorePlace } from '../storage/copy/copy-store.js';
import { createProgress } from './terminal.js';

interface Options {
  from: string;
  to: string;
  fromKeys?: string;
  toKeys?: string;
}

/** `stages copy`: all that a service keeps, to another place, from SQLite to PostgreSQL or back. */
export function copyCommand(read: () => Config): Command {
  return new Command('copy')
    .description(
      'copy all that a service keeps to an empty place, while no service runs on either, and compare: sealed data as ' +
        'they are, so that the same secret key opens them. Stopped and run again, it begins anew',
    )
    .requiredOption(
      '--from <place>',
      '`sqlite:FOLDER`, `postgres://…`, or `settings`: where DATABASE_URL or DATA_DIR says',
    )
    .requiredOption('--to <place>', 'the same, where nothing is yet')
    .option(
      '--from-keys <place>',
      'the folder of keys.db, or the address of the vault, where it is elsewhere',
    )
    .option('--to-keys <place>', 'the same')
    .action(async ({ from, to, fromKeys, toKeys }: Options, command: Command) => {
      const placeOf = (place: string, keys: string | undefined): StorePlace =>
        toPlace(place, keys, read) ??
        command.error(
          `"${place.replace(/:.*/s, ':…')}" is no place: expected sqlite:FOLDER, postgres://… or settings.`,
        );
      const places = [placeOf(from, fromKeys), placeOf(to, toKeys)] as const;
      const { copyStore } = await import('../storage/copy/copy-store.js');
      const progress = createProgress(process);
      const copied = await copyStore(...places, (table, rows, of) =>
        progress.show(`${table}: ${rows} of ${of}`),
      );
      progress.clear();
      for (const { table, rows, checksum } of copied) console.log(`${checksum}  ${rows}  ${table}`);
      console.log('The same on both sides. Start the service there with the secret key it has here.');
    });
}

function toPlace(place: string, keys: string | undefined, read: () => Config): StorePlace | undefined {
  if (place === 'settings') return placeOfSettings(read());
  const folder = /^sqlite:(.+)$/s.exec(place)?.[1];
  if (folder !== undefined)
    return { engine: 'sqlite', folder: resolve(folder), keysFolder: resolve(keys ?? folder) };
  if (!isDatabaseUrl(place) || (keys !== undefined && !isDatabaseUrl(keys))) return undefined;
  return { engine: 'postgres', url: place, ...(keys !== undefined && { keysUrl: keys }) };
}

function placeOfSettings({ database, dataDir, keysDir = dataDir }: Config): StorePlace {
  if (!database) return { engine: 'sqlite', folder: resolve(dataDir), keysFolder: resolve(keysDir) };
  const { url, keysUrl } = database;
  return { engine: 'postgres', url, ...(keysUrl !== undefined && { keysUrl }) };
}
