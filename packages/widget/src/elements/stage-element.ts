import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { OfferId, Place } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../service/client.js';
import { Combobox } from '../kit/combobox/combobox.js';
import type { Layout, ScreenActs } from '../view/screen-view.js';
import { screen } from '../screen/screen.js';
import { SearchController } from '../search/search-controller.js';
import {
  StageApplyStartEvent,
  StageOfferOpenEvent,
  StageReadyEvent,
  StageSearchEvent,
} from '../events/events.js';
import { publicEvent, publicQuery } from '../events/public-event.js';
import { coreTextsIn, type CoreTexts } from '../words/core.js';
import { openClient } from '../service/open-client.js';
import { PolicyWatch } from '../page/policy-watch.js';
import { toCentre, type Centre } from '../state/criteria.js';
import type { Presets } from '../state/presets.js';
import type { Action, Cause, State } from '../state/search-state.js';
import type { Announcement } from '../screen/answer-announcement.js';
import { styles } from '../styles/first.js';
import { keepKeysInside } from '../kit/keep-keys-inside.js';
import { VERSION } from '../version.js';
import { centreInWords } from '../view/centre-words.js';
import { webAddressIn } from '../view/web-address-in.js';
import { PresetSource } from '../page/preset-source.js';
import { adviseInConsole, startSiteHelp } from '../page/site-help.js';
import { hostedPages, offerIn } from '../service/hosted-pages.js';
import { Parts } from './parts.js';
import { haveChanged, PRESETS, Settings } from './settings.js';
import { liveText } from './live-text.js';
import { LanguageController } from './language-controller.js';

type AnswerPart = typeof import('../screen/answer-part.js');

/** What our elements share: a search, its answer, the offer opened, its application. Each shows its part of it. */
export abstract class StageElement extends Settings {
  /** Compared when a second copy arrives on the page. */
  static readonly version = VERSION;
  static override styles = styles;
  static override properties = { ...Settings.properties, announcement: { state: true } };

  protected abstract readonly layout: Layout;

  private announcement: Announcement = '';
  private presets: Presets | undefined;
  private wasReady = false;
  /** An offer asked for by its id before what shows it has come. */
  private pendingOfferId: OfferId | undefined;
  private ownClient: StageClient | undefined;
  private readonly languages = new LanguageController(this);
  private readonly parts = new Parts(this, StageElement.elementStyles);
  private focusKeeper: InstanceType<AnswerPart['FocusKeeper']> | undefined;
  private pressLock: InstanceType<AnswerPart['PressLock']> | undefined;
  private readonly controller = new SearchController(this, {
    client: () => this.service(),
    answer: this.parts.answer,
    stepped: (action, before, after) => this.stepped(action, before, after),
  });
  private readonly presetSource: PresetSource = new PresetSource(this, {
    controller: () => this.controller,
    settings: () => this.settings(),
  });
  private readonly communes = new Combobox<Place>(this, {
    suggest: async (text, signal) =>
      (await Promise.all([this.controller.suggest(text, signal), this.parts.answer.get()]))[0],
    toText: (commune) => centreInWords(toCentre(commune), this.texts),
    chosen: (commune) => this.controller.edit({ centre: commune ? toCentre(commune) : this.typedCentre() }),
    announce: (count) => (this.announcement = this.texts.search.towns(count)),
  });

  constructor() {
    super();
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
    this.startSearch('nobody');
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
    const { part } = this.parts.answer;
    await (this.pressLock ??= part && new part.PressLock(this))?.released;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('api') || changed.has('key')) this.ownClient = undefined;
    if (!this.hasService() || this.presetSource.isAwaited()) return;
    if (!this.presets || haveChanged(Settings.properties, changed)) this.applyPresets(changed);
    this.languages.use(this.presets?.language);
    const { opener } = this.controller;
    if (opener && this.pendingOfferId) opener.openById(this.pendingOfferId);
    if (opener) this.pendingOfferId = undefined;
  }

  protected override firstUpdated(): void {
    startSiteHelp(this, this.base, this.hasService(), this.languages.requested);
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
    const { controller, communes: place, texts, announcement, parts, layout } = this;
    const { state, scope } = controller;
    const testKey = this.key?.startsWith('pk_test_') ? this.key : undefined;
    const hosted = hostedPages(this, { base: this.base, testKey, language });
    const view = {
      layout,
      state,
      scope,
      place,
      texts,
      language,
      announcement,
      parts,
      isTest: !!testKey,
      ...hosted,
    };
    return screen({ ...view, client: this.service(), now: new Date() }, this.acts);
  }

  private readonly acts: ScreenActs = {
    dispatch: (action) => this.controller.dispatch(action),
    edit: (change) => this.controller.edit(change),
    search: (cause) => this.startSearch(cause),
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
    apply: () => this.apply(),
  };

  private get texts(): CoreTexts {
    return coreTextsIn(this.languages.current ?? 'fr');
  }

  private origin(): string | undefined {
    return webAddressIn(this.base, this.baseURI)?.origin;
  }

  private hasService(): boolean {
    return !!(this.client ?? this.origin());
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
    return this.client ?? (this.ownClient ??= openClient(new URL(this.base, this.baseURI).href, this.key));
  }

  /** Reads what the page asks for, says what it should have written, and finds the first offers. */
  private applyPresets(changed: PropertyValues): void {
    const isFirst = !this.presets;
    const presets = (this.presets = this.presetSource.read());
    this.languages.use(presets.language);
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
      this.startSearch('nobody');
    const id = presets.offerId ?? (isFirst ? offerIn(location.hash) : undefined);
    if (id) this.openOffer(id);
  }

  private startSearch(cause: Cause): void {
    const { state, scope } = this.controller;
    if (this.dispatchEvent(new StageSearchEvent(publicQuery(state.form, scope))))
      this.controller.search(cause);
  }

  private apply(isQuiet = false): void {
    const { offer: stage } = this.controller.state;
    if (stage.kind !== 'open' || !this.dispatchEvent(new StageApplyStartEvent(stage.offer, stage.weeks)))
      return;
    this.parts.application.load();
    this.controller.dispatch({ type: 'apply-started', isQuiet });
  }

  private typedCentre(): Centre | undefined {
    const { text } = this.communes.state;
    return text.trim() ? { kind: 'typed', text } : undefined;
  }

  private stepped(action: Action, before: State, after: State): void {
    void this.say(action, before, after);
    this.presetSource.follow(action, after);
    const { part } = this.parts.answer;
    if (part) (this.focusKeeper ??= new part.FocusKeeper(this)).ask(part.focusTarget(action, before, after));
    const place = centreInWords(after.form.centre, this.texts);
    // What is being typed is the field's own business; the rest follows the state.
    if (after.form.centre?.kind !== 'typed' && place !== this.communes.state.text) this.communes.show(place);
    if (after.moreOpen || after.search.kind === 'empty') this.parts.criteria.load();
    // The first answer is in: time to fetch what opens an offer.
    if (action.type === 'search-answered') this.parts.offer.load();
    const event = publicEvent(action, after, this.controller.scope);
    if (event) this.dispatchEvent(event);
    const isAlone = this.layout === 'apply' && action.type === 'offer-opened' && action.isQuiet;
    // The page's own link takes the place of an offer that is closed, and the focus.
    if (this.layout === 'apply' && action.type === 'offer-closed')
      void this.updateComplete.then(() => this.querySelector('a')?.focus());
    // An offer taken on its publisher's own page is shown, with the way there.
    if (isAlone && !action.offer.permalink) this.apply(true);
  }

  private async say(action: Action, before: State, after: State): Promise<void> {
    this.announcement =
      (await liveText(action, before, after, this.languages, this.parts.answer)) ?? this.announcement;
  }
}
