import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../service/client.js';
import type { Draft } from './form/draft.js';
import type { ApplicationServices } from './services.js';
import type { Action, Application } from './state.js';

/** The context of a request: whom to ask, what to tell, when to stop. */
export interface RequestContext {
  client: StageClient;
  signal: AbortSignal;
  dispatch(action: Action): void;
}

/** An application under way, as those know it who draw it and send it. */
export interface OngoingApplication {
  readonly application: Application;
  /** The text of the field that no person sees. */
  honeypotText: string;
  readonly options: {
    services(): ApplicationServices;
    offer(): FoundOffer;
    /** Waits before the same request is sent again, to know whether it arrived, in milliseconds. */
    pauses(): readonly number[];
  };
  dispatch(action: Action): void;
  edit(change: Partial<Draft>): void;
  /** Checks what is on screen, then goes on: to the next step, or to the service. */
  continue(): void;
  /** Sends the application, or sends it again: what it says decides whether it is the same attempt. */
  send(): Promise<void>;
  /** Back to the review; what was about to be sent again waits. */
  reread(): void;
  /** The context of a new request, which replaces the one under way. */
  newRequest(): RequestContext;
}
