import type { OfferId, ProblemCode } from '@1eleve1stage/sdk/contract';
import { isRefusal } from '../../service/failure.js';
import type { ProofHolder } from './proof-holder.js';
import { newAttempt, type Attempt } from './attempt.js';
import { toSendAction } from './refusals.js';
import type { RequestContext } from '../ongoing-application.js';
import type { Action } from '../state.js';

interface Sending {
  /** Milliseconds; a quarter as much is added at random, so that a class does not come back at once. */
  pauses: readonly number[];
  proofOfWork: Pick<ProofHolder, 'get' | 'drop'>;
}

/** Proofs tried at most: one that was too old is made again, and a clock may be wrong. */
const PROOFS = 3;

/** A wait for a proof that is told, in ms. */
const LONG = 1000;

/**
 * Sends an attempt, with the proof of work it needs, until the service has said what became of it. A proof that is
 * refused left nothing behind: it goes again with another one, under another key.
 */
export async function send(
  request: RequestContext,
  offer: OfferId,
  attempt: Attempt,
  sending: Sending,
): Promise<void> {
  const { signal, dispatch } = request;
  if (!attempt.isUnanswered && !navigator.onLine) return dispatch({ type: 'send-failed', why: 'offline' });
  let tried = attempt;
  for (let left = PROOFS; left > 0; left -= 1) {
    const proven = await withProof(request, tried, sending.proofOfWork);
    const outcome = proven && (await sendProven(request, offer, proven, sending.pauses));
    if (signal.aborted || !outcome) return;
    if (outcome === 'proof refused' || outcome.type === 'accepted') sending.proofOfWork.drop();
    if (outcome !== 'proof refused') return dispatch(outcome);
    tried = newAttempt(attempt.input);
  }
  dispatch({ type: 'send-failed', why: 'down' });
}

/** The attempt as it leaves; undefined when no proof is to be had, which has been told. */
async function withProof(
  { signal, dispatch }: RequestContext,
  attempt: Attempt,
  proving: Sending['proofOfWork'],
): Promise<Attempt | undefined> {
  if (attempt.proof) return attempt;
  const timer = setTimeout(() => dispatch({ type: 'proof-awaited' }), LONG);
  try {
    const proof = await proving.get();
    const proven = proof ? { ...attempt, proof } : attempt;
    if (!signal.aborted) dispatch({ type: 'send-started', attempt: proven });
    return proven;
  } catch (error) {
    const why = navigator.onLine ? 'down' : 'offline';
    // Nothing of the application has left.
    if (!signal.aborted) dispatch(isRefusal(error) ? toSendAction(error) : { type: 'send-failed', why });
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function sendProven(
  { client, signal, dispatch }: RequestContext,
  offer: OfferId,
  { key, input, proof }: Attempt,
  pauses: readonly number[],
): Promise<Action | 'proof refused' | undefined> {
  const body = proof ? { ...input, proof } : input;
  for (const pause of [0, ...pauses]) {
    if (!(await waited(pause, signal))) return undefined;
    try {
      const options = { idempotencyKey: key, signal };
      const { application, receiptToken } = await client.applications.submit(offer, body, options);
      return { type: 'accepted', receipt: { id: application.id, token: receiptToken } };
    } catch (error) {
      if (signal.aborted) return undefined;
      if (isRefusal(error)) return proof && isOfProof(error.code) ? 'proof refused' : toSendAction(error);
      dispatch({ type: 'unanswered' });
    }
  }
  return { type: 'send-failed', why: 'unsure' };
}

function isOfProof(code: ProblemCode): boolean {
  return code === 'proof_invalid' || code === 'proof_missing';
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
