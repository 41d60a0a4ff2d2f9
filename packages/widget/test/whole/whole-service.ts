import type { StageClient } from '#widget/service/client.js';
import * as applying from '../apply/fake-service.js';
import * as searching from '../search/fake-service.js';
import { offers } from '../search/offers.js';

/** Both halves of the service in memory, over the same offers. */
export class WholeService {
  readonly search = new searching.FakeService([...offers]);
  readonly applications = new applying.FakeService([...offers]);

  get client(): StageClient {
    const { schools, challenges, applications } = this.applications.client;
    return { ...this.search.client, schools, applications, ...(challenges && { challenges }) };
  }
}
