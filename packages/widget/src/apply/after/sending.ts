import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../../client.js';
import { isRefusal } from '../../failure.js';
import type { Attempt } from './attempt.js';
import { toSendAction } from './outcome.js';
import type { Action } from '../state.js';

/** A talk with the service: whom to ask, what to tell, when to stop. */
export interface Talk {
  client: StageClient;
  signal: AbortSignal;
  dispatch(action: Action): void;
}

/**
 * Sends an attempt until the service has said what became of it. Silence does not mean that nothing arrived:
 * the same request goes again after each pause, and its key keeps it from counting twice.
 *
 * @param pauses milliseconds; a quarter as much is added at random, so that a class does not come back at once
 */
export async function send(
  { client, signal, dispatch }: Talk,
  offer: OfferId,
  attempt: Attempt,
  pauses: readonly number[],
): Promise<void> {
  if (!attempt.isUnanswered && !navigator.onLine) return dispatch({ type: 'send-failed', why: 'offline' });
  for (const pause of [0, ...pauses]) {
    if (!(await waited(pause, signal))) return;
    try {
      const { application, receiptToken } = await client.applications.submit(offer, attempt.input, {
        idempotencyKey: attempt.key,
        signal,
      });
      return dispatch({ type: 'accepted', receipt: { id: application.id, token: receiptToken } });
    } catch (error) {
      if (signal.aborted) return;
      if (isRefusal(error)) return dispatch(toSendAction(error));
      dispatch({ type: 'unanswered' });
    }
  }
  dispatch({ type: 'send-failed', why: 'unsure' });
}

/** Waits about so many milliseconds; false when stopped meanwhile. */
export async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (milliseconds > 0 && !signal.aborted) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds * (1 + Math.random() / 4));
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
  return !signal.aborted;
}
