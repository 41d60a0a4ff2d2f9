import { ContextConsumer, ContextProvider, createContext, type ContextCallback } from '@lit/context';
import type { LitElement } from 'lit';
import type { StageClient } from '../service/client.js';
import type { Language } from '../words/language.js';

/** The services that the outer element gives to those inside it. */
export interface ApplicationServices {
  client: StageClient;
  language: Language;
  /** Address of the service's own pages: where to send a person when nothing works here. */
  hostedPage: string;
  /** Address of what is said of data and rights. */
  dataPage: string;
}

const context = createContext<ApplicationServices>(Symbol());
type Provider = ContextProvider<typeof context, LitElement>;

/** The provider of each element that has one. */
const providers = new WeakMap<Element, Provider>();

/** Gives services to what an element shows: who asked hears of others as they come. */
export function provideServices(host: LitElement): Provider {
  const provider = new ContextProvider(host, { context });
  providers.set(host, provider);
  return provider;
}

/** Asks the element around for its services, each time its host comes into a page. */
export class ServicesConsumer extends ContextConsumer<typeof context, LitElement> {
  private leave: (() => void) | undefined;

  constructor(
    host: LitElement,
    private readonly told: (services: ApplicationServices) => void,
  ) {
    super(host, { context, callback: told, subscribe: true });
  }

  override hostConnected(): void {
    const { host } = this.host.getRootNode() as Partial<ShadowRoot>;
    const provider = host && providers.get(host);
    // To its face: a page hears questions before the element does, and may keep them, or answer them itself.
    if (!provider) return super.hostConnected();
    const hear: ContextCallback<ApplicationServices> = (services, leave) => {
      this.leave = leave;
      this.told(services);
    };
    provider.addCallback(hear, this.host, true);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.leave?.();
  }
}
