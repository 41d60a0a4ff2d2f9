import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf } from '../contract/endpoint-types.js';
import type { PublicEndpointName } from '../contract/routes.js';

/** The service about itself, for whoever watches it. */
export class Service extends Resource<PublicEndpointName> {
  /**
   * How it is, part by part.
   *
   * @throws ProblemError `unavailable` when its storage cannot be read
   * @example
   * const { status, degraded } = await client.service.health();
   */
  health(options: CallOptions = {}): Promise<AnswerOf<'service.health'>> {
    return this.call('service.health', options);
  }

  /**
   * Whether the process answers at all; its storage is not asked.
   *
   * @example
   * await client.service.live();
   */
  live(options: CallOptions = {}): Promise<AnswerOf<'service.live'>> {
    return this.call('service.live', options);
  }

  /**
   * Whether requests may be sent to it.
   *
   * @throws ProblemError `unavailable` while its index is made, and once it was told to stop
   * @example
   * await client.service.ready();
   */
  ready(options: CallOptions = {}): Promise<AnswerOf<'service.ready'>> {
    return this.call('service.ready', options);
  }
}
