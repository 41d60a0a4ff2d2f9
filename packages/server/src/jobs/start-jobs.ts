import type { Ports } from '../ports/ports.js';
import { tellOfReports } from '../core/moderation/tell-of-reports.js';
import { startClock, type Clock } from './clock.js';
import { eachMinute } from './each-minute.js';
import { startKeyKeeper } from './keep-keys.js';

/** Ports that jobs may reach. */
interface JobPorts extends Ports {
  /** The moment by which things are deleted, and keys destroyed. */
  believed: () => Promise<Date>;
}

type StartJob = (ports: JobPorts, onError: (error: unknown) => void) => Clock;

/** All that the service does by itself, beside mail and the search, by the name that the log has for it. */
const JOBS: Record<string, StartJob> = {
  jobs: (ports, onError) => startClock(async () => eachMinute(ports, await ports.believed()), onError),
  reports: (ports, onError) => startClock(() => tellOfReports(ports), onError),
  keys: startKeyKeeper,
};

/**
 * Starts the jobs, each at once.
 *
 * @param onError told what one throws; it may name people, so it must not be logged as it is
 * @returns how to stop each
 */
export function startJobs(ports: JobPorts, onError: (error: unknown) => void): [name: string, job: Clock][] {
  return Object.entries(JOBS).map(([name, start]) => [name, start(ports, onError)]);
}
