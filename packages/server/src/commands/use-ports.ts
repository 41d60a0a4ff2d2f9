import type { Config } from '../config/config.js';
import type { Ports } from '../ports/ports.js';

/**
 * Opens the ports for one piece of work, and closes them whatever comes of it. What there is to log goes where errors
 * go: what a command is run for is alone on standard output.
 */
export type UsePorts = <Result>(
  work: (ports: Ports) => Promise<Result>,
  how?: { acceptsLoss?: boolean },
) => Promise<Result>;

/** @param read called when a command runs, so that help needs no configuration */
export function usePortsOf(read: () => Config): UsePorts {
  return async (work, how) => {
    const config = read();
    const [{ openPorts }, { createLogger, errorOutput }] = await Promise.all([
      import('../compose.js'),
      import('../log/logger.js'),
    ]);
    const { ports } = await openPorts(config, createLogger(config.logLevel, errorOutput()), how);
    try {
      return await work(ports);
    } finally {
      await ports.storage.close();
    }
  };
}
