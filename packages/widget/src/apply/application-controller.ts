import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FORM_STEPS } from '@1eleve1stage/sdk/rules';
import { check } from './form/check.js';
import { draftFor, emptyDraft, type Draft, type Known } from './form/draft.js';
import { keepDraft, keptDraft } from './form/kept-draft.js';
import type { OngoingApplication, RequestContext } from './ongoing-application.js';
import type { Action, Application } from './state.js';
import { initialApplication, step } from './step.js';

type After = typeof import('./sending/after-part.js');
type Proving = import('./sending/after-part.js').ProofHolder;

type Options = OngoingApplication['options'] & {
  /** The chunk that follows the form is there. */
  loaded(after: After): void;
  /** Told after each action, so that focus, words and events follow. */
  stepped(action: Action, before: Application, after: Application): void;
};

/** The one place of the application that talks to the service; leaving the page stops what is under way. */
export class ApplicationController implements ReactiveController, OngoingApplication {
  application: Application = initialApplication(emptyDraft);
  /** The chunk that follows the form, once it is there; no stage after the review comes before it. */
  after: After | undefined;
  private underWay = new AbortController();
  /** The proof of work for this offer, worked on while the form is filled in. */
  private proofOfWork: Proving | undefined;
  honeypotText = '';

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
    this.proofOfWork?.stop();
    this.proofOfWork = undefined;
    // Fetched while the form is filled in; asked again when it is needed and still not there.
    this.load()
      .then((after) => this.proofFor(after).prepare())
      .catch(() => undefined);
  }

  hostConnected(): void {
    // Moved while an answer was awaited: the same key finds it again.
    const { kind } = this.application.stage;
    if (kind === 'sending' || kind === 'checking' || kind === 'busy') void this.send();
  }

  hostDisconnected(): void {
    this.underWay.abort();
    this.proofOfWork?.stop();
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

  continue(): void {
    const { draft, stage } = this.application;
    if (stage.kind !== 'step' && stage.kind !== 'review') return;
    const fields = FORM_STEPS[stage.kind === 'step' ? stage.step : 'review'];
    const errors = check(draft, fields, { offer: this.options.offer(), now: new Date() });
    this.dispatch({ type: 'checked', errors });
    if (stage.kind === 'review' && Object.keys(errors).length === 0) void this.send();
    // Half an hour may have passed since the form opened.
    else if (this.application.stage.kind === 'review') this.proofOfWork?.prepare();
  }

  async send(): Promise<void> {
    const { stage } = this.application;
    const after = await this.load().catch(() => undefined);
    // Pressed twice, or gone back meanwhile.
    if (this.application.stage !== stage) return;
    if (!after) return this.dispatch({ type: 'cut' });
    await after.submit(this, this.proofFor(after));
  }

  reread(): void {
    this.underWay.abort();
    this.dispatch({ type: 'reread' });
  }

  newRequest(): RequestContext {
    this.underWay.abort();
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    return { client: this.options.services().client, signal, dispatch: (action) => this.dispatch(action) };
  }

  private proofFor({ ProofHolder }: After): Proving {
    return (this.proofOfWork ??= new ProofHolder(this.options.services().client, this.options.offer().id));
  }

  private async load(): Promise<After> {
    if (this.after) return this.after;
    const after = await import('./sending/after-part.js');
    if (!this.after) this.options.loaded((this.after = after));
    this.host.requestUpdate();
    return after;
  }
}
