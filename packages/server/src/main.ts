#!/usr/bin/env node
import { Command } from 'commander';
import { backupCommand } from './commands/backup.js';
import { checkServing } from './commands/check-serving.js';
import { generateCommand } from './commands/generate.js';
import { importCommand } from './commands/import.js';
import { keysCommand } from './commands/keys.js';
import { mailCommand } from './commands/mail.js';
import { offersCommand } from './commands/offers.js';
import { publishersCommand } from './commands/publishers.js';
import { reportsCommand } from './commands/reports.js';
import { resealCommand } from './commands/reseal.js';
import { serve } from './commands/serve.js';
import { start } from './commands/start.js';
import { toMessage } from './commands/to-message.js';
import { usePortsOf } from './commands/use-ports.js';
import { vaultCommand } from './commands/vault.js';
import { warnOfKeys } from './commands/warn-of-keys.js';
import { warnOfOperator } from './commands/warn-of-operator.js';
import { openPorts } from './compose.js';
import { readConfig, type Config } from './config.js';
import { createLogger } from './logger.js';
import { holdFolder } from './storage/sqlite/index.js';
import { VERSION } from './version.js';

const read = () => readConfig(process.env);
const usePorts = usePortsOf(read);

/** Runs as the one service of its folder. */
async function asService(config: Config, run: typeof start): Promise<void> {
  const letGo = await holdFolder(config.dataDir);
  try {
    const logger = createLogger(config.logLevel);
    process.once('exit', () => logger.flush());
    await run(config, await openPorts(config, logger), logger);
  } finally {
    letGo();
  }
}

const program = new Command('stages')
  .description('the 1 élève, 1 stage service; settings come from the environment')
  .version(VERSION);

program
  .command('serve')
  .description('start the service on what DATA_DIR holds')
  .action(async () => {
    await asService(checkServing(read()), async (config, opened, logger) => {
      await warnOfKeys(config, logger);
      warnOfOperator(config, logger);
      await serve(config, opened, logger);
    });
  });

program
  .command('start')
  .description('start the service with demonstration data')
  .action(async () => {
    await asService(checkServing(read(), true), start);
  });

program.addCommand(keysCommand(usePorts));
program.addCommand(publishersCommand(usePorts));
program.addCommand(offersCommand(usePorts));
program.addCommand(reportsCommand(usePorts));
program.addCommand(mailCommand(usePorts));
program.addCommand(importCommand(usePorts));
program.addCommand(generateCommand(read));
program.addCommand(resealCommand(usePorts));
program.addCommand(backupCommand(usePorts));
program.addCommand(vaultCommand(usePorts, read));

try {
  await program.parseAsync();
} catch (error) {
  console.error(toMessage(error));
  process.exitCode = 1;
}
