import { checkHealth } from '../../use-cases/check-health.js';
import type { Ports } from '../../use-cases/ports.js';
import type { HandlersOf } from '../handlers.js';

/** The service about itself. */
export function service(ports: Ports, version: string): HandlersOf<'service'> {
  return { 'service.health': () => checkHealth(ports, version) };
}
