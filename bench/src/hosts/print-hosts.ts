import { printTable } from '../table.ts';
import type { HostsResult } from './run-hosts.ts';

export function printHosts(measured: readonly HostsResult[]): void {
  printTable('Pages of an organisation with 2,000 offers and 5,000 candidates, ms', measured, {
    engine: ({ engine }) => engine,
    page: ({ page }) => page,
    p50: ({ p50 }) => p50.toFixed(1),
    p99: ({ p99 }) => p99.toFixed(1),
    'CPU of the service': ({ cpu }) => cpu.toFixed(1),
  });
}
