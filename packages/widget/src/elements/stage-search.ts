import { ContextProvider } from '@lit/context';
import {
  adoptStyles,
  html,
  LitElement,
  type CSSResult,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Place } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../client.js';
import { Combobox } from '../components/combobox/combobox.js';
import { screen, type ScreenActs } from '../components/screen.js';
import { services } from '../context.js';
import { openClient, SearchController } from '../controller.js';
import { StageApplyStartEvent, StageOfferOpenEvent } from '../events/events.js';
import { publicEvent } from '../events/public-event.js';
import { textsIn } from '../i18n/index.js';
import { LazyPart } from '../lazy-part.js';
import { watchPolicy } from '../policy-watch.js';
import { toCentre, type Centre } from '../state/criteria.js';
import { readPresets } from '../state/presets.js';
import type { Action, State } from '../state/search-state.js';
import { styles } from '../styles/index.js';
import { VERSION } from '../version.js';
import { announcement } from '../view/announcement.js';
import { centreInWords } from '../view/criteria-words.js';
import { focusTarget, type FocusTarget } from '../view/focus-target.js';
import { moveFocus, recoverFocus } from './move-focus.js';

const PRESETS = {
  q: {},
  place: {},
  radiusKm: { attribute: 'radius-km' },
  grade: {},
  weeks: {},
  sectors: {},
  employer: {},
  school: {},
};

/**
 * Search, offer and application, in the page itself.
 *
 * @summary Find and apply to a school observation internship.
 * @slot - A working link, shown until the element is ready and where scripts are blocked.
 * @fires stage-results
 * @fires stage-offer-open
 * @fires stage-apply-start
 * @fires stage-apply-sent
 * @fires stage-error
 */
export class StageSearch extends LitElement {
  /** Compared when a second copy arrives on the page. */
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = {
    ...PRESETS,
    api: {},
    key: {},
    client: { attribute: false },
    said: { state: true },
  };

  /** Address of the service. */
  api?: string | null;
  /** A publishable key, `pk_live_…` or `pk_test_…`. */
  key?: string | null;
  /** Words to search. */
  q?: string | null;
  /** INSEE code of a commune to search around. */
  place?: string | null;
  /** In km, 1 to 100; 20 unless told. */
  radiusKm?: string | number | null;
  /** `quatrieme`, `troisieme` or `seconde`. */
  grade?: string | null;
  /** ISO weeks, separated by commas. */
  weeks?: string | null;
  /** Codes of sectors, separated by commas. */
  sectors?: string | null;
  /** Only the offers of that employer. */
  employer?: string | null;
  /** UAI of the pupils' school: shows the offers reserved for it. */
  school?: string | null;
  /** Another way to the service than `api` and `key`. */
  client?: StageClient;

  private dress: CSSResultOrNative[] = StageSearch.elementStyles;
  private said = '';
  private hostedPage = '';
  private focusNext: FocusTarget | undefined;
  private hadFocus = false;
  private ownClient: StageClient | undefined;
  private stopWatching = (): void => undefined;
  private readonly texts = textsIn('fr');
  private readonly provider = new ContextProvider(this, { context: services });
  private readonly offerPart = new LazyPart(this, async () =>
    this.dressed(await import('../offer/index.js')),
  );
  private readonly criteriaPart = new LazyPart(this, async () =>
    this.dressed(await import('../criteria/index.js')),
  );
  private readonly applyPart = new LazyPart(this, async () => {
    (await import('../apply/index.js')).defineApplication();
    return true as const;
  });
  private readonly controller = new SearchController(this, {
    client: () => this.service(),
    stepped: (action, before, after) => this.stepped(action, before, after),
  });
  private readonly communes = new Combobox<Place>(this, {
    suggest: (text, signal) => this.controller.suggest(text, signal),
    toText: (commune) => centreInWords(toCentre(commune), this.texts),
    chosen: (commune) => this.controller.edit({ centre: commune ? toCentre(commune) : this.typedCentre() }),
    announce: (count) => (this.said = this.texts.live.towns(count)),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.hostedPage = this.querySelector<HTMLAnchorElement>('a[href]')?.href ?? this.api ?? '';
    const origin = originOf(this.api);
    if (origin) this.stopWatching = watchPolicy(origin, (directive) => this.controller.blocked(directive));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.hadFocus = !!this.shadowRoot?.activeElement;
    if (changed.has('api') || changed.has('key')) this.ownClient = undefined;
    if (!this.isReady()) return;
    const { texts, hostedPage } = this;
    if (changed.has('api') || changed.has('key') || changed.has('client')) {
      this.provider.setValue({ client: this.service(), language: 'fr', texts, hostedPage });
    }
    if (changed.size > 0 && (!this.hasUpdated || Object.keys(PRESETS).some((name) => changed.has(name))))
      this.preset();
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot;
    const target = this.focusNext;
    this.focusNext = undefined;
    if (target) moveFocus(root, target);
    else if (this.hadFocus && !root.activeElement) recoverFocus(root);
  }

  protected override render(): TemplateResult {
    // Without a service the light DOM's link is all there is to show.
    if (!this.isReady()) return html`<slot></slot>`;
    const { controller, communes: place, texts, said, hostedPage, offerPart, criteriaPart, applyPart } = this;
    const { state, scope } = controller;
    const isTest = !!this.key?.startsWith('pk_test_');
    const [language, now] = ['fr' as const, new Date()];
    return screen(
      {
        state,
        scope,
        place,
        texts,
        language,
        now,
        said,
        hostedPage,
        isTest,
        offerPart,
        criteriaPart,
        applyPart,
      },
      this.acts,
    );
  }

  private readonly acts: ScreenActs = {
    dispatch: (action) => this.controller.dispatch(action),
    edit: (change) => this.controller.edit(change),
    search: (cause) => this.controller.search(cause),
    more: () => this.controller.more(),
    locate: () => this.controller.locate(),
    open: (offer) => {
      if (!this.dispatchEvent(new StageOfferOpenEvent(offer))) return;
      this.offerPart.load();
      this.applyPart.load();
      this.controller.open(offer);
    },
    apply: () => {
      const { offer: stage } = this.controller.state;
      if (stage.kind !== 'open' || !this.dispatchEvent(new StageApplyStartEvent(stage.offer, stage.weeks)))
        return;
      this.applyPart.load();
      this.controller.dispatch({ type: 'apply-started' });
    },
  };

  /** Adds the styles of a part that has just come. */
  private dressed<Part extends { styles: CSSResult }>(part: Part): Part {
    this.dress = [...this.dress, part.styles];
    adoptStyles(this.renderRoot as ShadowRoot, this.dress);
    return part;
  }

  private isReady(): boolean {
    return !!(this.client ?? originOf(this.api));
  }

  private service(): StageClient {
    return this.client ?? (this.ownClient ??= openClient(this.api ?? '', this.key ?? undefined));
  }

  /** Reads what the page asks for, says what it should have written, and finds the first offers. */
  private preset(): void {
    const { criteria, scope, any, warnings } = readPresets(this);
    for (const warning of warnings) console.warn(`<${this.localName}> ${warning}`);
    this.controller.scope = scope;
    this.controller.edit(criteria);
    this.controller.nameCentre();
    if (any) this.controller.search('nobody');
  }

  private typedCentre(): Centre | undefined {
    const { text } = this.communes.state;
    return text.trim() ? { kind: 'typed', text } : undefined;
  }

  private stepped(action: Action, before: State, after: State): void {
    this.said = announcement(action, after, this.texts, new Date()) ?? this.said;
    this.focusNext = focusTarget(action, before, after) ?? this.focusNext;
    const place = centreInWords(after.form.centre, this.texts);
    // What is being typed is the field's own business; the rest follows the state.
    if (after.form.centre?.kind !== 'typed' && place !== this.communes.state.text) this.communes.show(place);
    if (after.moreOpen) this.criteriaPart.load();
    // The first answer is in: time to fetch what opens an offer.
    if (action.type === 'search-answered') this.offerPart.load();
    const event = publicEvent(action, after, this.controller.scope);
    if (event) this.dispatchEvent(event);
  }
}

function originOf(api: string | null | undefined): string | undefined {
  try {
    return api ? new URL(api, document.baseURI).origin : undefined;
  } catch {
    return undefined;
  }
}
