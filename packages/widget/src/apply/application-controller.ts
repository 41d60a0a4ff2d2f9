import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Services } from '../services.js';
import { check } from './check.js';
import { draftFor, emptyDraft, FIELDS, type Draft, type Known } from './draft.js';
import { keepDraft, keptDraft } from './memory.js';
import type { Action, Application } from './state.js';
import { initialApplication, step } from './step.js';

type After = typeof import('./after/index.js');
type Talk = import('./after/index.js').Talk;
type Proving = import('./after/index.js').Proving;

interface Options {
  services(): Services;
  offer(): FoundOffer;
  /** Waits before the same request is sent again, to know whether it arrived, in milliseconds. */
  pauses(): readonly number[];
  /** What follows the form is there. */
  loaded(after: After): void;
  /** Told after each action, so that focus, words and events follow. */
  stepped(action: Action, before: Application, after: Application): void;
}

/** The one place of the application that talks to the service; leaving the page stops what is under way. */
export class ApplicationController implements ReactiveController {
  application: Application = initialApplication(emptyDraft);
  /** What follows the form, once it is there; no stage after the review comes before it. */
  after: After | undefined;
  private underWay = new AbortController();
  /** The proof of work for this offer, worked on while the form is filled in. */
  private proving: Proving | undefined;
  /** What is written in the field that no person sees. */
  comments = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    readonly options: Options,
  ) {
    host.addController(this);
  }

  /** Starts the form of an offer, from what was written before and what the page knows. */
  open(known: Known): void {
    const { client } = this.options.services();
    const offer = this.options.offer();
    this.application = initialApplication(draftFor(keptDraft(client), offer, known));
    this.proving?.stop();
    this.proving = undefined;
    // Fetched while the form is filled in; asked again when it is needed and still not there.
    this.load()
      .then((after) => this.prove(after).prepare())
      .catch(() => undefined);
  }

  hostConnected(): void {
    // Moved while an answer was awaited: the same key finds it again.
    const { kind } = this.application.stage;
    if (kind === 'sending' || kind === 'checking' || kind === 'busy') void this.send();
  }

  hostDisconnected(): void {
    this.underWay.abort();
    this.proving?.stop();
  }

  dispatch(action: Action): void {
    const before = this.application;
    const next = step(before, action);
    this.application = this.after?.stepAfter(next, action) ?? next;
    keepDraft(this.options.services().client, this.application.draft);
    this.host.requestUpdate();
    this.options.stepped(action, before, this.application);
  }

  edit(change: Partial<Draft>): void {
    this.dispatch({ type: 'edited', change });
  }

  /** Checks what is on screen, then goes on: to the next step, or to the service. */
  continue(): void {
    const { draft, stage } = this.application;
    if (stage.kind !== 'step' && stage.kind !== 'review') return;
    const fields = FIELDS[stage.kind === 'step' ? stage.step : 'review'];
    const errors = check(draft, fields, { offer: this.options.offer(), now: new Date() });
    this.dispatch({ type: 'checked', errors });
    if (stage.kind === 'review' && Object.keys(errors).length === 0) void this.send();
    // Half an hour may have passed since the form opened.
    else if (this.application.stage.kind === 'review') this.proving?.prepare();
  }

  /** Sends the application, or sends it again: what it says decides whether it is the same attempt. */
  async send(): Promise<void> {
    const { stage } = this.application;
    const after = await this.load().catch(() => undefined);
    // Pressed twice, or gone back meanwhile.
    if (this.application.stage !== stage) return;
    if (!after) return this.dispatch({ type: 'cut' });
    await after.submit(this, this.prove(after));
  }

  /** Back to the review; what was about to be sent again waits. */
  reread(): void {
    this.underWay.abort();
    this.dispatch({ type: 'reread' });
  }

  /** A talk with the service that replaces the one under way. */
  talk(): Talk {
    this.underWay.abort();
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    return { client: this.options.services().client, signal, dispatch: (action) => this.dispatch(action) };
  }

  private prove({ Proving }: After): Proving {
    return (this.proving ??= new Proving(this.options.services().client, this.options.offer().id));
  }

  private async load(): Promise<After> {
    if (this.after) return this.after;
    const after = await import('./after/index.js');
    if (!this.after) this.options.loaded((this.after = after));
    this.host.requestUpdate();
    return after;
  }
}
