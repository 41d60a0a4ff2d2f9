import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../service/client.js';
import { openClients } from '../service/open-client.js';
import { CommuneCombobox } from '../search/commune-combobox.js';
import type { Layout } from '../view/screen-view.js';
import { screen } from '../screen/screen.js';
import { SearchController } from '../search/search-controller.js';
import { StageReadyEvent } from '../events/events.js';
import { publicEvent } from '../events/public-event.js';
import type { CoreTexts } from '../words/catalogues.js';
import { coreTextsIn } from '../words/core.js';
import { toLanguage } from '../words/language.js';
import { PolicyWatch } from '../page/policy-watch.js';
import type { Presets } from '../state/presets.js';
import type { Action, Listener } from '../state/search-state.js';
import { styles } from '../styles/first.js';
import { keepKeysInside } from '../kit/keep-keys-inside.js';
import { VERSION } from '../version.js';
import { webAddressIn } from '../view/web-address-in.js';
import { PresetSource } from '../page/preset-source.js';
import { adviseInConsole, startSiteHelp } from '../page/site-help.js';
import { hostedPages, offerIn } from '../service/hosted-pages.js';
import { Parts } from './parts.js';
import { haveChanged, PRESETS, Settings } from './settings.js';
import { ServiceAround } from './service-around.js';
import { LiveRegion } from './live-region.js';
import { LanguageController } from './language-controller.js';

type AnswerPart = typeof import('../screen/answer-part.js');

/** The base of our elements: a search, its answer, the offer opened, its application. Each shows its part of it. */
export abstract class StageElement extends Settings {
  /** Compared when a second copy arrives on the page. */
  static readonly version = VERSION;
  static override styles = styles;

  protected abstract readonly layout: Layout;

  private presets: Presets | undefined;
  private wasReady = false;
  /** An offer asked for by its id before what shows it has come. */
  private pendingOfferId: OfferId | undefined;
  private readonly around = new ServiceAround(this);
  private readonly open = openClients();
  private readonly languages = new LanguageController(this);
  private readonly parts = new Parts(this, StageElement.elementStyles, (answer) => {
    this.pressLock = new answer.PressLock(this);
    this.focusKeeper = new answer.FocusKeeper(this);
  });
  private readonly liveRegion = new LiveRegion(this, this.languages, this.parts.answer);
  private focusKeeper: InstanceType<AnswerPart['FocusKeeper']> | undefined;
  private pressLock: InstanceType<AnswerPart['PressLock']> | undefined;
  private readonly controller = new SearchController(this, {
    client: () => this.service(),
    answer: this.parts.answer,
    criteria: this.parts.criteria,
  });
  private readonly presetSource: PresetSource = new PresetSource(this, {
    controller: () => this.controller,
    settings: () => this.settings(),
  });
  private readonly communes = new CommuneCombobox(this, {
    controller: this.controller,
    answer: this.parts.answer,
    texts: () => this.texts,
    announce: (text) => this.liveRegion.say(text),
  });

  constructor() {
    super();
    this.controller.listeners = this.listenersOfActions();
    keepKeysInside(this);
    new PolicyWatch(this, {
      origin: () => this.origin(),
      blocked: (directive) => this.controller.blocked(directive),
    });
    // Somebody begins: an answer is not far.
    this.addEventListener('focusin', () => this.parts.answer.load(), { once: true });
  }

  /** Looks for offers, as the form or the presets say. */
  search(): void {
    this.controller.search('nobody');
  }

  /** Opens an offer by its identifier, `of_…`, without moving anybody's focus. */
  openOffer(id: string): void {
    // Whether there is such an offer, the service says.
    this.pendingOfferId = id as OfferId;
    this.parts.answer.load();
    this.parts.offer.load();
    if (this.layout === 'apply') this.parts.application.load();
    this.requestUpdate();
  }

  /** Until an answer can come, nothing can move. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.pressLock?.released;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasService() || this.presetSource.isAwaited()) return;
    if (!this.presets || haveChanged(Settings.properties, changed)) this.applyPresets(changed);
    this.useLanguage();
    const { opener } = this.controller;
    if (opener && this.pendingOfferId) opener.openById(this.pendingOfferId);
    if (opener) this.pendingOfferId = undefined;
  }

  protected override firstUpdated(): void {
    startSiteHelp(
      this,
      { base: this.base, key: this.serviceKey },
      this.hasService(),
      this.languages.requested,
    );
  }

  protected override updated(): void {
    if (this.wasReady || !this.isReady()) return;
    this.wasReady = true;
    this.dispatchEvent(new StageReadyEvent(VERSION));
  }

  protected override render(): TemplateResult {
    const { current: language } = this.languages;
    // Without a service, an offer, or its texts yet, the light DOM's link is all there is to show.
    if (!language || !this.isReady() || this.isWithoutOffer()) return html`<slot></slot>`;
    const { controller, communes: place, texts, parts, layout } = this;
    const { state, scope } = controller;
    const { serviceKey: key } = this;
    const testKey = key?.startsWith('pk_test_') ? key : undefined;
    const hosted = hostedPages(this, { base: this.base, testKey, language });
    const view = {
      layout,
      state,
      scope,
      place,
      texts,
      language,
      announcement: this.liveRegion.text,
      parts,
      isTest: !!testKey,
      ...hosted,
    };
    return screen({ ...view, client: this.service(), now: new Date() }, controller);
  }

  private useLanguage(): void {
    this.languages.use(this.presets?.language ?? toLanguage(this.around.value?.language ?? ''));
  }

  private get texts(): CoreTexts {
    return coreTextsIn(this.languages.current ?? 'fr');
  }

  protected override get base(): string {
    return this.api ?? this.around.value?.api ?? super.base;
  }

  private get serviceKey(): string | null | undefined {
    return this.key ?? this.around.value?.key;
  }

  private origin(): string | undefined {
    return webAddressIn(this.base, this.baseURI)?.origin;
  }

  private hasService(): boolean {
    return !!(this.client ?? this.around.value?.client ?? this.origin());
  }

  /** True when what is needed to draw is there: a theme that does not come is done without. */
  private isReady(): boolean {
    const { part, hasFailed } = this.parts.theme;
    return (
      this.hasService() && !!this.languages.current && (this.presets?.theme !== 'etat' || !!part || hasFailed)
    );
  }

  /** True of a form without an offer: none was asked for, or it was closed. */
  private isWithoutOffer(): boolean {
    return this.layout === 'apply' && !this.pendingOfferId && this.controller.state.offer.kind === 'closed';
  }

  private service(): StageClient {
    const { value: around } = this.around;
    const open = around?.open ?? this.open;
    return this.client ?? around?.client ?? open(new URL(this.base, this.baseURI).href, this.serviceKey);
  }

  /** Reads what the page asks for, says what it should have written, and finds the first offers. */
  private applyPresets(changed: PropertyValues): void {
    const isFirst = !this.presets;
    const presets = (this.presets = this.presetSource.read());
    this.useLanguage();
    const isAimless = isFirst && this.layout === 'apply' && !this.offerId;
    const missing = isAimless ? [{ attribute: 'offer-id', text: '' } as const] : [];
    const refused = [...presets.refused, ...missing];
    if (refused.length > 0) void adviseInConsole(this, refused);
    if (presets.theme === 'etat') this.parts.theme.load();
    if (!isFirst && !haveChanged(PRESETS, changed)) return;
    this.controller.scope = presets.scope;
    this.controller.dispatch({ type: 'edited', change: presets.criteria });
    this.controller.nameCentre();
    if (this.layout === 'offers' || (this.layout === 'search' && presets.searches))
      this.controller.search('nobody');
    const id = presets.offerId ?? (isFirst ? offerIn(location.hash) : undefined);
    if (id) this.openOffer(id);
  }

  /** Whose effects follow each action, in this order: the last may act in turn. */
  private listenersOfActions(): Listener[] {
    return [
      this.liveRegion.follow,
      this.presetSource.follow,
      (...step) => this.focusKeeper?.follow(...step),
      this.communes.follow,
      this.parts.follow,
      (action, _before, after) => {
        const event = publicEvent(action, after, this.controller.scope);
        if (event) this.dispatchEvent(event);
      },
      (action) => this.layout === 'apply' && this.followAlone(action),
    ];
  }

  /** Of an offer that stands alone: the form opens with it, but for one that is applied to on its publisher's own page. */
  private followAlone(action: Action): void {
    if (action.type === 'offer-opened' && action.isQuiet && !action.offer.permalink)
      this.controller.apply(true);
    // The page's own link takes the place of an offer that is closed, and the focus.
    if (action.type === 'offer-closed') void this.updateComplete.then(() => this.querySelector('a')?.focus());
  }
}
