#!/usr/bin/env node
import { Command } from 'commander';
import { backupCommand } from './commands/backup.js';
import { checkServing } from './commands/check-serving.js';
import { copyCommand } from './commands/copy.js';
import { generateCommand } from './commands/generate.js';
import { importCommand } from './commands/import.js';
import { keysCommand } from './commands/keys.js';
import { mailCommand } from './commands/mail.js';
import { membersCommand } from './commands/members.js';
import { migrateCommand } from './commands/migrate.js';
import { offersCommand } from './commands/offers.js';
import { publishersCommand } from './commands/publishers.js';
import { reportsCommand } from './commands/reports.js';
import { resealCommand } from './commands/reseal.js';
import { restoreCommand } from './commands/restore.js';
import { usePortsOf } from './commands/use-ports.js';
import { vaultCommand } from './commands/vault.js';
import { readConfig } from './config/config.js';
import { complaintOfNode } from './config/node-version.js';
import { VERSION } from './config/version.js';

const complaint = complaintOfNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

// Commands load what they do once they are chosen: most need neither the pages nor the search, and help needs nothing.
const read = () => readConfig(process.env);
const usePorts = usePortsOf(read);

const program = new Command('stages')
  .description('the 1 élève, 1 stage service; settings come from the environment')
  .version(VERSION);

program
  .command('serve')
  .description('start the service on what DATA_DIR holds')
  .action(async () => {
    const config = checkServing(read());
    const { serveFolder } = await import('./commands/as-service.js');
    await serveFolder(config);
  });

program
  .command('start')
  .description('start the service with demonstration data')
  .action(async () => {
    const config = checkServing(read(), true);
    const { startDemonstration } = await import('./commands/as-service.js');
    await startDemonstration(config);
  });

program.addCommand(keysCommand(usePorts));
program.addCommand(publishersCommand(usePorts));
program.addCommand(membersCommand(usePorts));
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

try {
  await program.parseAsync();
} catch (error) {
  const { toMessage } = await import('./commands/to-message.js');
  console.error(toMessage(error));
  process.exitCode = 1;
}
