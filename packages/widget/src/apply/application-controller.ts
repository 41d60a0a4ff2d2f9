import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Services } from '../context.js';
import { attemptFor, newIdempotencyKey } from './attempt.js';
import { check } from './check.js';
import { reopenAddress, resend, verify, withdraw } from './code-acts.js';
import { draftFor, emptyDraft, FIELDS, type Draft, type Known } from './draft.js';
import { keepDraft, keptDraft } from './memory.js';
import { send, waited, type Talk } from './sending.js';
import type { Action, Application, CodeAct } from './state.js';
import { initialApplication, step } from './step.js';
import { toInput } from './to-input.js';

interface Options {
  services(): Services;
  offer(): FoundOffer;
  /** Waits before the same request is sent again, to know whether it arrived, in milliseconds. */
  pauses(): readonly number[];
  /** Told after each action, so that focus, words and events follow. */
  stepped(action: Action, before: Application, after: Application): void;
}

const CODE_ACTS = { resend, erase: reopenAddress };

/** The one place of the application that talks to the service; leaving the page stops what is under way. */
export class ApplicationController implements ReactiveController {
  application: Application = initialApplication(emptyDraft);
  private underWay = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: Options,
  ) {
    host.addController(this);
  }

  /** Starts the form of an offer, from what was written before and what the page knows. */
  open(known: Known): void {
    const { client } = this.options.services();
    this.application = initialApplication(draftFor(keptDraft(client), this.options.offer(), known));
    this.host.requestUpdate();
  }

  hostConnected(): void {
    // Moved while an answer was awaited: the same key finds it again.
    const { kind } = this.application.stage;
    if (kind === 'sending' || kind === 'checking' || kind === 'busy') void this.send();
  }

  hostDisconnected(): void {
    this.underWay.abort();
  }

  dispatch(action: Action): void {
    const before = this.application;
    this.application = step(before, action);
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
    const context = {
      offer: this.options.offer(),
      language: this.options.services().language,
      now: new Date(),
    };
    const errors = check(draft, fields, context);
    this.dispatch({ type: 'checked', errors });
    if (stage.kind === 'review' && Object.keys(errors).length === 0) void this.send();
  }

  /** Sends the application, or sends it again: what it says decides whether it is the same attempt. */
  async send(): Promise<void> {
    const { draft, attempt: before } = this.application;
    const input = toInput(draft, this.options.services().language, new Date());
    if (!input) return this.dispatch({ type: 'step-opened', step: 1 });
    const attempt = attemptFor(before, input, newIdempotencyKey);
    const talk = this.talk();
    this.dispatch({ type: 'send-started', attempt });
    await send(talk, this.options.offer().id, attempt, this.options.pauses());
    const { stage } = this.application;
    if (stage.kind !== 'busy' || talk.signal.aborted) return;
    if (await waited(stage.retryAt.getTime() - Date.now(), talk.signal)) await this.send();
  }

  /** Back to the review; what was about to be sent again waits. */
  reread(): void {
    this.underWay.abort();
    this.dispatch({ type: 'reread' });
  }

  async verify(): Promise<void> {
    const { stage } = this.application;
    if (stage.kind !== 'code' || stage.doing) return;
    const { code, receipt } = stage;
    if (code.length < 6) return this.dispatch({ type: 'code-noticed', notice: { kind: 'incomplete' } });
    this.dispatch({ type: 'code-act-started', act: 'verify' });
    await verify(this.talk(), receipt, code);
  }

  async act(act: Exclude<CodeAct, 'verify'>): Promise<void> {
    const { stage } = this.application;
    if (stage.kind !== 'code' || stage.doing) return;
    this.dispatch({ type: 'code-act-started', act });
    await CODE_ACTS[act](this.talk(), stage.receipt);
  }

  async withdraw(): Promise<void> {
    const { stage } = this.application;
    if (stage.kind !== 'sent' || stage.withdrawal === 'doing') return;
    this.dispatch({ type: 'withdrawal-stepped', to: 'doing' });
    await withdraw(this.talk(), stage.receipt);
  }

  /** A talk that replaces the one under way. */
  private talk(): Talk {
    this.underWay.abort();
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    return { client: this.options.services().client, signal, dispatch: (action) => this.dispatch(action) };
  }
}
