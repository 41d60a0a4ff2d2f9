import { collectDefaultMetrics, Gauge, Registry, type OpenMetricsContentType } from 'prom-client';
import type { OfferSearch, Storage } from '../ports/index.js';
import { countApplications } from './application-metrics.js';
import { countRequests, type Answered } from './request-metrics.js';
import { timeSearch } from './search-metrics.js';
import { readState, type StateSources } from './state-metrics.js';

/** Figures of this process for whoever watches it: nothing of a person, no identifier, no address, no word of a search. */
export interface Metrics {
  /** Counts a request that was answered. */
  answered: (request: Answered) => void;
  /** All figures, as OpenMetrics writes them; those who ask at once are given the same. */
  scrape: () => Promise<string>;
}

/** Ports that are counted, and what was counted. */
export interface Watched {
  metrics: Metrics;
  /** They take the place of those they were made of. */
  ports: { storage: Storage; search: OfferSearch };
}

/**
 * Begins to count.
 *
 * @param version of the package
 */
export function createMetrics(version: string, sources: StateSources): Watched {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  // Of the process: memory, processor time, how late the event loop is.
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'stages_build_info',
    help: 'Version of the service.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  readState(registers, sources);
  const answered = countRequests(registers);
  let underWay: Promise<string> | undefined;
  return {
    metrics: {
      answered,
      scrape: () => (underWay ??= registry.metrics().finally(() => (underWay = undefined))),
    },
    ports: {
      storage: countApplications(registers, sources.storage),
      search: timeSearch(registers, sources.search),
    },
  };
}
