import type { OpenMetricsContentType, Registry } from 'prom-client';

/** Where metrics are kept. */
export type Registers = Registry<OpenMetricsContentType>[];
