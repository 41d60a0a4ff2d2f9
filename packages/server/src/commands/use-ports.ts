import { openPorts } from '../compose.js';
import type { Config } from '../config.js';
import { createLogger } from '../logger.js';
import type { Ports } from '../use-cases/ports.js';

/** Opens the ports for one piece of work, and closes them whatever comes of it. */
export type UsePorts = <Result>(work: (ports: Ports) => Promise<Result>) => Promise<Result>;

/** @param read called when a command runs, so that help needs no configuration */
export function usePortsOf(read: () => Config): UsePorts {
  return async (work) => {
    const config = read();
    const { ports } = await openPorts(config, createLogger(config.logLevel));
    try {
      return await work(ports);
    } finally {
      await ports.storage.close();
    }
  };
}
