/** Milliseconds before the server is tried again; twice more after each failure. */
const FIRST_PAUSE = 5_000;

/** Longest pause: codes wait for it, too. */
const LONGEST_PAUSE = 60_000;

/** The state of the server as a letter began. */
export interface Begun {
  answers: number;
  pauses: number;
}

/** Whether the mail server is there: while it is not, letters wait together and no try of theirs is used up. */
export interface ServerPause {
  /** How many letters may begin: after a pause, one, to see. */
  room(now: Date): number;
  begin(): Begun;
  /** The server took a letter, or refused it for what it is. True when that ends a pause. */
  answered(): boolean;
  /** A letter ended that tells nothing of the server. */
  ended(): void;
  /**
   * The server was not there for a letter.
   *
   * @returns when to try again; undefined when it answered other letters meanwhile: the fault is this letter's
   */
  failed(begun: Begun, now: Date): { until: Date; isNew: boolean } | undefined;
}

export function createServerPause(): ServerPause {
  let [answers, pauses, failures] = [0, 0, 0];
  let until: Date | undefined;
  let isTrying = false;
  return {
    room(now) {
      if (!until) return Infinity;
      // A pause that ends too late was begun by a clock that was wrong.
      const isOver = now >= until || until.getTime() - now.getTime() > LONGEST_PAUSE;
      return isOver && !isTrying ? 1 : 0;
    },
    begin() {
      isTrying = until !== undefined;
      return { answers, pauses };
    },
    answered() {
      const isBack = until !== undefined;
      answers += 1;
      [failures, until, isTrying] = [0, undefined, false];
      return isBack;
    },
    ended() {
      isTrying = false;
    },
    failed(begun, now) {
      if (begun.answers !== answers) return undefined;
      // Of those that were under way together, the first that failed began the pause.
      if (begun.pauses !== pauses && until) return { until, isNew: false };
      until = new Date(now.getTime() + Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE));
      pauses += 1;
      failures += 1;
      isTrying = false;
      return { until, isNew: true };
    },
  };
}
