import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { FoundOffer, Grade, Week } from '@1eleve1stage/sdk/contract';
import type { ApplicationElement } from './application-element.js';
import { GuardedElement } from '../kit/guarded-element.js';
import { ApplyLeftEvent, OtherOffersEvent } from '../events/inner.js';
import { textsIn } from '../words/texts.js';
import type { ApplyTexts } from '../words/catalogues.js';
import { applyTextsIn } from '../words/apply.js';
import { PressLock } from '../kit/press-lock.js';
import { AdoptedStyles } from '../styles/adopted-styles.js';
import { weeksToCome } from '@1eleve1stage/sdk/rules';
import { ApplicationController } from './application-controller.js';
import type { SchoolChoice } from './form/draft.js';
import { focusAfter, moveFocus } from './focus.js';
import { schoolCombobox, schoolText } from './form/school-combobox.js';
import { screen } from './screen.js';
import { ServicesConsumer, type ApplicationServices } from './services.js';
import type { Action, Application } from './state.js';
import { styles } from '../styles/application.js';
import type { Acts, View } from './view.js';

/** Waits before asking again whether an application arrived, in milliseconds. */
const PAUSES = [1000, 3000, 9000];

/** An application to one offer: three short steps, a review, the code, the receipt. */
export class StageApplication extends GuardedElement implements ApplicationElement {
  static override styles = styles;
  static override properties = {
    isQuiet: { attribute: false },
    offer: { attribute: false },
    grade: { attribute: false },
    weeks: { attribute: false },
    pauses: { attribute: false },
    services: { state: true },
    announcement: { state: true },
  };

  declare offer: FoundOffer;
  isQuiet = false;
  grade: Grade | undefined;
  weeks: readonly Week[] = [];
  pauses: readonly number[] = PAUSES;

  /** Of the element around. */
  declare private services: ApplicationServices;
  private announcement = '';
  private toFocus: string | undefined;
  // Its colours are those of the element around.
  private readonly adoptedStyles = new AdoptedStyles(this, StageApplication.elementStyles, false);
  private readonly pressLock = new PressLock(this);
  private readonly controller = new ApplicationController(this, {
    services: () => this.services,
    offer: () => this.offer,
    pauses: () => this.pauses,
    stepped: (action, before, after) => this.stepped(action, before, after),
    loaded: ({ styles: more }) => this.adoptedStyles.add(more),
  });
  private readonly schools = schoolCombobox(this, {
    client: () => this.services.client,
    choose: (school) => this.chooseSchool(school && { kind: 'listed', school }),
    announce: (count) => (this.announcement = this.texts.school.found(count)),
  });

  constructor() {
    super();
    new ServicesConsumer(this, (services) => (this.services = services));
  }

  private get texts(): ApplyTexts {
    return applyTextsIn(this.services.language);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.pressLock.released;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Read again, an offer is the same offer: what is under way goes on.
    if (!changed.has('offer') || changed.get('offer')?.id === this.offer.id) return;
    const { grade, weeks } = this;
    this.controller.open({ grade, weeks, toCome: weeksToCome(this.offer.weeks, new Date()) });
    const { school } = this.controller.application.draft;
    this.schools.show(school?.kind === 'listed' ? schoolText(school.school) : '');
    if (!this.isQuiet) this.toFocus = 'title';
  }

  protected override updated(): void {
    const id = this.toFocus;
    this.toFocus = undefined;
    if (id) moveFocus(this.renderRoot as ShadowRoot, id);
  }

  protected override render(): TemplateResult {
    const { controller, services, texts, offer, schools, acts } = this;
    const { stage, draft } = controller.application;
    const errors = 'errors' in stage ? stage.errors : {};
    const general = textsIn(services.language);
    const now = new Date();
    const view: View = { draft, errors, offer, services, general, texts, schools, controller, acts, now };
    // No submit event comes out of a sandboxed frame: buttons are plain, and Enter is read here.
    return html`<form
        class="form stack-l"
        novalidate
        aria-labelledby="title"
        @submit=${(event: Event) => event.preventDefault()}
        @keydown=${this.press}
      >
        ${screen(view, stage, controller.after)}
        ${controller.after?.honeypotField(controller, services.language)}
      </form>
      <p class="vh" role="status">${this.announcement}</p>`;
  }

  private readonly acts: Acts = {
    back: () => {
      const { stage } = this.controller.application;
      const isFirst = stage.kind === 'step' && stage.step === 1 && !stage.isReviewing;
      if (isFirst || stage.kind === 'over') this.dispatchEvent(new ApplyLeftEvent());
      else this.controller.dispatch({ type: 'went-back' });
    },
    seeOthers: () => this.dispatchEvent(new OtherOffersEvent()),
    typeSchool: () => this.replaceSchool({ kind: 'typed', name: '' }),
    searchSchools: () => this.replaceSchool(undefined),
    goTo: (field) => moveFocus(this.renderRoot as ShadowRoot, field),
    print: () => print(),
  };

  private chooseSchool(school: SchoolChoice | undefined): void {
    this.controller.edit({ school });
  }

  /** Another field asks for it, and has the focus. */
  private replaceSchool(school: SchoolChoice | undefined): void {
    this.schools.show('');
    this.chooseSchool(school);
    this.toFocus = 'school';
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const { stage } = this.controller.application;
    const isForm = stage.kind === 'step' || stage.kind === 'review';
    const { target } = event;
    if (event.key === 'Escape' && isForm) this.acts.back();
    else if (event.key === 'Enter' && target instanceof HTMLInputElement && target.role !== 'combobox') {
      if (stage.kind === 'code') void this.controller.after?.verify(this.controller);
      else this.controller.continue();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private announcementOf(action: Action, { stage }: Application): string {
    const wrong = 'errors' in stage ? Object.keys(stage.errors).length : 0;
    if (wrong > 0) return action.type === 'edited' ? '' : `${this.texts.faults.left(wrong)}.`;
    return this.controller.after?.announcement(action, stage, this.services.language) ?? '';
  }

  private stepped(action: Action, before: Application, after: Application): void {
    this.announcement = this.announcementOf(action, after) || this.announcement;
    const { after: more } = this.controller;
    this.toFocus = more?.focusWithin(action) ?? focusAfter(action, before, after) ?? this.toFocus;
    const event = more?.publicEvent(action, this.offer);
    if (event) this.dispatchEvent(event);
  }
}
