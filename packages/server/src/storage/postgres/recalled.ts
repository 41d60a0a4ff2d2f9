import { LRUCache } from 'lru-cache';
import { Refusal } from '../../core/base/refusal.js';
import type { Presence } from './presence.js';

/** A read whose last answers are given again while the database is away, and never before. */
export interface Recalled<Args extends unknown[], Answer> {
  ask(...args: Args): Promise<Answer>;
  /** Answers by their names. */
  known: LRUCache<string, { answer: Answer }>;
}

/**
 * @param most answers that are kept, those asked for last; that there is none is not kept: strangers ask for what they like
 * @param nameOf the part of what is asked that an answer is kept under
 */
export function recalled<Args extends unknown[], Answer>(
  presence: Presence,
  most: number,
  ask: (...args: Args) => Promise<Answer>,
  nameOf: (...args: Args) => string = (...args) => JSON.stringify(args),
): Recalled<Args, Answer> {
  const known = new LRUCache<string, { answer: Answer }>({ max: most });

  async function askAnew(name: string, args: Args): Promise<Answer> {
    const answer = await ask(...args);
    if (answer === undefined) known.delete(name);
    else known.set(name, { answer });
    return answer;
  }

  return {
    known,
    async ask(...args) {
      const name = nameOf(...args);
      const before = known.get(name);
      if (!before) return askAnew(name, args);
      if (presence.staleSince) return before.answer;
      try {
        return await presence.orAway(askAnew(name, args));
      } catch (error) {
        if (error instanceof Refusal && error.code === 'unavailable') return before.answer;
        throw error;
      }
    },
  };
}
