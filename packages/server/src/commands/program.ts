import { Command } from 'commander';
import { backupCommand } from './backup.js';
import { checkServing } from './check-serving.js';
import { copyCommand } from './copy.js';
import { generateCommand } from './generate.js';
import { importCommand } from './import.js';
import { keysCommand } from './keys.js';
import { mailCommand } from './mail.js';
import { membersCommand } from './members.js';
import { migrateCommand } from './migrate.js';
import { moderatorsCommand } from './moderators.js';
import { offersCommand } from './offers.js';
import { publishersCommand } from './publishers.js';
import { reportsCommand } from './reports.js';
import { resealCommand } from './reseal.js';
import { restoreCommand } from './restore.js';
import { reviewCommand } from './review.js';
import { usePortsOf } from './use-ports.js';
import { vaultCommand } from './vault.js';
import { VERSION } from '../config/version.js';
import type { Config } from '../config/config.js';

/**
 * The command line `stages`. Commands load what they do once they are chosen: most need neither the pages nor the
 * search, and help needs nothing.
 *
 * @param read called when a command runs, so that help needs no configuration
 */
export function programOf(read: () => Config): Command {
  const usePorts = usePortsOf(read);
  const program = new Command('stages')
    .description('the 1 élève, 1 stage service; settings come from the environment')
    .version(VERSION);

  program
    .command('serve')
    .description('start the service on what DATA_DIR holds')
    .action(async () => {
      const config = checkServing(read());
      const { serveFolder } = await loadService();
      await serveFolder(config);
    });

  program
    .command('start')
    .description('start the service with demonstration data')
    .action(async () => {
      const config = checkServing(read(), true);
      const { startDemonstration } = await loadService();
      await startDemonstration(config);
    });

  program.addCommand(keysCommand(usePorts));
  program.addCommand(publishersCommand(usePorts));
  program.addCommand(membersCommand(usePorts));
  program.addCommand(moderatorsCommand(usePorts));
  program.addCommand(reviewCommand(usePorts));
  program.addCommand(offersCommand(usePorts));
  program.addCommand(reportsCommand(usePorts));
  program.addCommand(mailCommand(usePorts));
  program.addCommand(importCommand(usePorts));
  program.addCommand(generateCommand(read));
  program.addCommand(migrateCommand(read));
  program.addCommand(resealCommand(usePorts));
  program.addCommand(backupCommand(usePorts));
  program.addCommand(restoreCommand(usePorts, read));
  program.addCommand(copyCommand(read));
  program.addCommand(vaultCommand(usePorts, read));
  return program;
}

/** Loads all that the service does; an error of it is told by our files and their lines, not by those of the bundle. */
async function loadService(): Promise<typeof import('./as-service.js')> {
  process.setSourceMapsEnabled(true);
  return import('./as-service.js');
}
