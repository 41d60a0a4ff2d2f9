import type { Logger } from 'pino';
import { openPorts, type Opened } from '../compose.js';
import type { Config } from '../config/config.js';
import { createLogger } from '../log/logger.js';
import { holdFolder } from '../storage/sqlite/hold-folder.js';
import { onceThere } from './once-there.js';
import { serve } from './serve.js';
import { start } from './start.js';
import { warnOfKeys } from './warn-of-keys.js';
import { warnOfOperator } from './warn-of-operator.js';

/** `stages serve`: the service on what its folder holds. */
export function serveFolder(config: Config): Promise<void> {
  return asService(config, async (opened, logger) => {
    await warnOfKeys(config, logger);
    warnOfOperator(config, logger);
    await serve(config, opened, logger);
  });
}

/** `stages start`: the service with demonstration data. */
export function startDemonstration(config: Config): Promise<void> {
  return asService(config, (opened, logger) => start(config, opened, logger));
}

/** Runs as the one service of its folder. */
async function asService(
  config: Config,
  run: (opened: Opened, logger: Logger) => Promise<void>,
): Promise<void> {
  const letGo = await holdFolder(config.dataDir);
  try {
    const logger = createLogger(config.logLevel);
    process.once('exit', () => logger.flush());
    await run(await onceThere(() => openPorts(config, logger), logger), logger);
  } finally {
    letGo();
  }
}
