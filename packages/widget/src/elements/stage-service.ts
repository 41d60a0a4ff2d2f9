import { ContextProvider } from '@lit/context';
import { ReactiveElement } from 'lit';
import type { StageClient } from '../service/client.js';
import { openClients } from '../service/open-client.js';
import { VERSION } from '../version.js';
import { serviceContext, type SharedService } from './service-around.js';

declare global {
  interface HTMLElementTagNameMap {
    'stage-service': StageService;
  }
}

type Text = string | null;

/**
 * Gives the elements inside it one service, and so one client and one draft, and one language. Each may say otherwise
 * for itself.
 *
 * @summary One service and one language for several elements.
 */
export class StageService extends ReactiveElement implements SharedService {
  /** Compared when a second copy arrives on the page. */
  static readonly version = VERSION;
  static override properties = {
    api: {},
    key: {},
    publishableKey: { attribute: 'publishable-key', noAccessor: true },
    language: {},
    client: { attribute: false },
  };

  /** Address of the service; where the script came from, unless told. */
  api?: Text;
  /** A publishable key, `pk_live_…` or `pk_test_…`. */
  key?: Text;
  /** The key under a name that React and Vue, which keep `key` for themselves, hand on. */
  get publishableKey(): Text | undefined {
    return this.key;
  }
  set publishableKey(key: Text | undefined) {
    this.key = key ?? null;
  }
  /** `fr`, `en` or `fr-x-facile`; the language of the page around unless told. */
  language?: Text;
  /** Another way to the service than `api` and `key`. */
  client?: StageClient;

  /** @internal Opens a client once for all elements inside. */
  readonly open = openClients();
  private readonly provider = new ContextProvider(this, { context: serviceContext, initialValue: this });

  /** It shows what is in it, where it is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    this.provider.updateObservers();
  }
}
