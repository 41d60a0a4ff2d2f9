import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { StageClient } from '../service/client.js';
import type { openClient } from '../service/open-client.js';

/** The service that elements share: what a `<stage-service>` says. */
export interface SharedService {
  readonly api?: string | null;
  readonly key?: string | null;
  readonly language?: string | null;
  readonly client?: StageClient;
  /** Opens a client for an address and a key once for all of them. */
  readonly open: typeof openClient;
}

export const serviceContext = createContext<SharedService | undefined>(Symbol());

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The service of the `<stage-service>` around an element, if any: asked for when the element comes into a page, or to
 * another place, and when one comes to be around it.
 */
export class ServiceAround extends ContextConsumer<typeof serviceContext, Host> {
  constructor(host: Host) {
    super(host, { context: serviceContext, subscribe: true });
  }

  override hostConnected(): void {
    this.value = undefined;
    addEventListener('context-provider', this);
    this.handleEvent();
  }

  override hostDisconnected(): void {
    removeEventListener('context-provider', this);
    super.hostDisconnected();
  }

  handleEvent(): void {
    super.hostConnected();
  }
}
