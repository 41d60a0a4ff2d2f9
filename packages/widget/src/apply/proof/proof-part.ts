// The chunk of the work that an application must show: it loads, and is done, while the form is filled in.
import type { Challenge, Proof } from '@1eleve1stage/sdk/contract';
import { solve } from './solve.js';

/** Asks the service for work. */
export type AskForChallenge = (signal: AbortSignal) => Promise<Challenge>;

/** The proofs of one form: one at a time, made anew when it serves no more. */
export interface Proofs {
  /** A proof that still serves: the one there is, the one under way, else a new one. */
  get(): Promise<Proof>;
  /** The proof served, or was refused. */
  drop(): void;
  /** Stops what is under way; a proof that is there stays. */
  stop(): void;
}

/** A proof that serves for less time than this, in ms, could come too late on a weak network. */
const MARGIN = 60_000;

interface Work {
  proof: Promise<Proof>;
  controller: AbortController;
  isDone: boolean;
  /** When the proof stops to serve, by the clock of this device; known once the service has answered. */
  endsAt: number;
}

export function createProofs(ask: AskForChallenge): Proofs {
  let work: Work | undefined;

  function drop(dropped = work): void {
    dropped?.controller.abort();
    if (work === dropped) work = undefined;
  }

  function begin(): Work {
    const controller = new AbortController();
    const begun: Work = { proof: make(), controller, isDone: false, endsAt: Infinity };
    // A failure is tried again when a proof is next asked for.
    begun.proof.catch(() => drop(begun));
    return begun;

    async function make(): Promise<Proof> {
      const challenge = await ask(controller.signal);
      begun.endsAt = new Date(challenge.expiresAt).getTime() - MARGIN;
      const proof = await solve(challenge, controller.signal);
      begun.isDone = true;
      return proof;
    }
  }

  return {
    get() {
      if (work?.isDone && work.endsAt <= Date.now()) drop();
      work ??= begin();
      return work.proof;
    },
    drop: () => drop(),
    stop() {
      if (!work?.isDone) drop();
    },
  };
}
