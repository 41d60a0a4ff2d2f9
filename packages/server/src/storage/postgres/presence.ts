import { Refusal } from '../../core/base/refusal.js';

/** Longest that the database takes to say where it stands, ms; beyond it is away. */
const PATIENCE = 2000;

/** Whether the database answers, as who looks at it often finds out. */
export interface Presence {
  /** When it was last heard of, while it does not answer. */
  readonly staleSince: Date | undefined;
  /** Looks at it by asking something. */
  look<Result>(ask: () => Promise<Result>): Promise<Result>;
  /** Waits for an answer for as long as the database is there. */
  orAway<Result>(answer: Promise<Result>): Promise<Result>;
}

export function createPresence(): Presence {
  const waiting = new Set<() => void>();
  let heardAt = new Date();
  let isAway = false;

  function leave(): void {
    isAway = true;
    for (const tell of waiting) tell();
  }

  return {
    get staleSince() {
      return isAway ? heardAt : undefined;
    },
    async look(ask) {
      const timer = setTimeout(leave, PATIENCE).unref();
      try {
        const result = await ask();
        [heardAt, isAway] = [new Date(), false];
        return result;
      } catch (error) {
        leave();
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    orAway(answer) {
      return new Promise((resolve, reject) => {
        const tell = (): void => reject(new Refusal('unavailable'));
        waiting.add(tell);
        answer.then(resolve, reject).finally(() => waiting.delete(tell));
      });
    },
  };
}
