import { setTimeout as pause } from 'node:timers/promises';

/** How a publisher's program asks a service that may be away, in part or as a whole. */
export interface Asking {
  /** Asks until it is answered; what was cut off or put off is asked again, as it was. */
  ask(what: `${'POST' | 'PUT'} ${string}`, body: object, idempotencyKey?: string): Promise<Answer>;
  /** How many times it was asked again: since the answer was cut off, since it was put off. */
  again: { cutOff: number; putOff: number };
}

export interface Answer {
  status: number;
  text: string;
  /** True when an earlier try may have been done as well. */
  isDoubtful: boolean;
}

/** Short, so that it is asked while all is still on its knees. */
const PAUSE_MS = 100;

export function asking(url: string, key: string): Asking {
  const again = { cutOff: 0, putOff: 0 };

  async function askOnce(path: string, init: object): Promise<Omit<Answer, 'isDoubtful'> | undefined> {
    try {
      const answer = await fetch(`${url}${path}`, init);
      return { status: answer.status, text: await answer.text() };
    } catch {
      return undefined;
    }
  }

  return {
    again,
    async ask(what, body, idempotencyKey) {
      const [method, path = ''] = what.split(' ');
      const init = {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        },
        body: JSON.stringify(body),
      };
      for (let isDoubtful = false; ; isDoubtful = true) {
        const answer = await askOnce(path, init);
        if (answer && answer.status !== 503) return { ...answer, isDoubtful };
        again[answer ? 'putOff' : 'cutOff'] += 1;
        await pause(PAUSE_MS);
      }
    },
  };
}
