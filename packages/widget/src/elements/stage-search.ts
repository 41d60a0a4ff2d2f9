import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Place } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../client.js';
import { Combobox } from '../components/combobox/combobox.js';
import { screen, type ScreenActs } from '../components/screen.js';
import { services } from '../context.js';
import { SearchController } from '../controller.js';
import { StageApplyStartEvent, StageOfferOpenEvent } from '../events/events.js';
import { publicEvent } from '../events/public-event.js';
import { textsIn } from '../i18n/index.js';
import { openClient } from '../open-client.js';
import { PolicyWatch } from '../policy-watch.js';
import { toCentre, type Centre } from '../state/criteria.js';
import { readPresets } from '../state/presets.js';
import type { Action, State } from '../state/search-state.js';
import { styles } from '../styles/index.js';
import { VERSION } from '../version.js';
import { announcement } from '../view/announcement.js';
import { centreInWords } from '../view/criteria-words.js';
import { focusTarget } from '../view/focus-target.js';
import { originOf } from '../view/origin.js';
import { FocusKeeper } from './focus-keeper.js';
import { Parts } from './parts.js';

declare global {
  interface HTMLElementTagNameMap {
    'stage-search': StageSearch;
  }
}

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
    theme: {},
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
  /** `light` or `dark`; the page's own `color-scheme` unless told. */
  theme?: string | null;
  /** Another way to the service than `api` and `key`. */
  client?: StageClient;

  private said = '';
  private hostedPage = '';
  private isPreset = false;
  private ownClient: StageClient | undefined;
  private readonly texts = textsIn('fr');
  private readonly provider = new ContextProvider(this, { context: services });
  private readonly parts = new Parts(this, StageSearch.elementStyles);
  private readonly focusKeeper = new FocusKeeper(this);
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

  constructor() {
    super();
    new PolicyWatch(this, {
      origin: () => this.origin(),
      blocked: (directive) => this.controller.blocked(directive),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.hostedPage = this.querySelector<HTMLAnchorElement>('a[href]')?.href ?? this.api ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') || changed.has('key')) this.ownClient = undefined;
    if (!this.isReady()) return;
    const { texts, hostedPage } = this;
    const client = this.service();
    if (this.provider.value?.client !== client) {
      this.provider.setValue({ client, language: 'fr', texts, hostedPage });
    }
    if (!this.isPreset || Object.keys(PRESETS).some((name) => changed.has(name))) this.preset();
  }

  protected override firstUpdated(): void {
    if (!this.isReady())
      console.warn(`<${this.localName}> api="${this.api ?? ''}": write the address of the service.`);
  }

  protected override render(): TemplateResult {
    // Without a service the light DOM's link is all there is to show.
    if (!this.isReady()) return html`<slot></slot>`;
    const { controller, communes: place, texts, said, hostedPage, parts } = this;
    const { state, scope } = controller;
    const isTest = !!this.key?.startsWith('pk_test_');
    const view = { state, scope, place, texts, said, hostedPage, parts, isTest, now: new Date() };
    return screen({ ...view, language: 'fr' }, this.acts);
  }

  private readonly acts: ScreenActs = {
    dispatch: (action) => this.controller.dispatch(action),
    edit: (change) => this.controller.edit(change),
    search: (cause) => this.controller.search(cause),
    more: () => this.controller.more(),
    locate: () => this.controller.locate(),
    open: (offer) => {
      if (!this.dispatchEvent(new StageOfferOpenEvent(offer))) return;
      this.parts.offer.load();
      this.parts.application.load();
      this.controller.open(offer);
    },
    readAgain: () => this.controller.readAgain(),
    pointAt: (id) => this.controller.pointAt(id),
    apply: () => {
      const { offer: stage } = this.controller.state;
      if (stage.kind !== 'open' || !this.dispatchEvent(new StageApplyStartEvent(stage.offer, stage.weeks)))
        return;
      this.parts.application.load();
      this.controller.dispatch({ type: 'apply-started' });
    },
  };

  private origin(): string | undefined {
    return originOf(this.api, document.baseURI);
  }

  private isReady(): boolean {
    return !!(this.client ?? this.origin());
  }

  private service(): StageClient {
    return (
      this.client ?? (this.ownClient ??= openClient(new URL(this.api ?? '', document.baseURI).href, this.key))
    );
  }

  /** Reads what the page asks for, says what it should have written, and finds the first offers. */
  private preset(): void {
    this.isPreset = true;
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
    this.said = announcement(action, before, after, this.texts, new Date()) ?? this.said;
    this.focusKeeper.ask(focusTarget(action, before, after));
    const place = centreInWords(after.form.centre, this.texts);
    // What is being typed is the field's own business; the rest follows the state.
    if (after.form.centre?.kind !== 'typed' && place !== this.communes.state.text) this.communes.show(place);
    if (after.moreOpen || after.search.kind === 'empty') this.parts.criteria.load();
    // The first answer is in: time to fetch what opens an offer.
    if (action.type === 'search-answered') this.parts.offer.load();
    const event = publicEvent(action, after, this.controller.scope);
    if (event) this.dispatchEvent(event);
  }
}
