import { checkHealth } from '../../../core/base/check-health.js';
import type { Ports } from '../../../ports/ports.js';
import type { HandlersOf } from '../handlers.js';

/** The service about itself. */
export function service(ports: Ports, version: string): HandlersOf<'service'> {
  return { 'service.health': () => checkHealth(ports, version) };
}
