import type { EndpointName } from '../contract/routes.js';
import type { Call } from './call.js';

/** A noun of the service: its methods call the endpoints whose names begin with it. */
export abstract class Resource<Known extends EndpointName = EndpointName> {
  constructor(protected readonly call: Call<Known>) {}
}
