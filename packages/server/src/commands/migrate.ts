import { Command } from 'commander';
import type { Config } from '../config/config.js';
import { usePortsOf } from './use-ports.js';

/** `stages migrate`: the schema of the database, brought up to date beside what runs on the one before. */
export function migrateCommand(read: () => Config): Command {
  return new Command('migrate')
    .description(
      'bring the schema of the database to this release, as a start does unless MIGRATE=off; run again, it does nothing',
    )
    .action(async () => {
      const usePorts = usePortsOf(() => migrating(read()));
      await usePorts(async () => console.log('The database is up to date.'));
    });
}

function migrating(config: Config): Config {
  return config.database ? { ...config, database: { ...config.database, migrates: 'start' } } : config;
}
