import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestorsOf } from '../page/ancestors.js';
import type { StageClient } from '../service/client.js';
import { openClients } from '../service/open-client.js';
import { toLanguage, type Language } from '../words/language.js';
import { StageService } from './stage-service.js';

/** The `<stage-service>` around an element, if any: looked for when the element comes into a page, or to another place. */
export class ServiceAround implements ReactiveController {
  private provider: StageService | undefined;
  private readonly openOwn = openClients();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.provider = ancestorsOf(this.host).find((one) => one instanceof StageService);
    this.provider?.inside.add(this.host);
  }

  hostDisconnected(): void {
    this.provider?.inside.delete(this.host);
  }

  get client(): StageClient | undefined {
    return this.provider?.client;
  }

  get api(): string | null | undefined {
    return this.provider?.api;
  }

  get key(): string | null | undefined {
    return this.provider?.key ?? this.provider?.publishableKey;
  }

  get language(): Language | undefined {
    return toLanguage(this.provider?.language ?? '');
  }

  /** The client of an address and a key: of all elements inside the same `<stage-service>`, else the element's own. */
  open(baseUrl: string, key: string | null | undefined): StageClient {
    return (this.provider?.open ?? this.openOwn)(baseUrl, key);
  }
}
