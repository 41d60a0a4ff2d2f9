import { createClient } from '@1eleve1stage/sdk';
import { expect } from 'vitest';
import { sampleOffer } from '../harness/samples.js';
import type { Asking } from './asking.js';
import type { CodeLetters } from './letters.js';
import { WEEKS, type Pupils } from './pupils.js';

/** Seats of each offer, and how many pupils want one. */
const [SEATS, WANTED] = [2, 4];

/** Offers that more pupils want than there are seats, and whom their employer was told that it has accepted. */
export interface FewSeats {
  /** One more offer is published; pupils apply, prove their address and are accepted, all at once. */
  fillOne(): Promise<void>;
  /** Of each offer as many were accepted as it has seats, those among them whom the employer was told of. */
  check(): Promise<void>;
  /** Offers that were filled. */
  readonly count: number;
}

export function fewSeats(
  url: string,
  key: string,
  { asking, pupils, letters }: { asking: Asking; pupils: Pupils; letters: CodeLetters },
): FewSeats {
  const client = createClient({ baseUrl: url, key });
  const told = new Map<string, string[]>();
  let published = 0;

  async function applyAndProve(offerId: string): Promise<string> {
    const { id, email } = await pupils.apply(offerId);
    const code = await letters.codeFor(email);
    const proved = await asking.ask(`POST /v1/applications/${id}/verification`, { code });
    // Asked again after it was done, it says that there is nothing to prove any more.
    if (!proved.isDoubtful) expect(proved).toMatchObject({ status: 200 });
    return id;
  }

  async function accept(id: string): Promise<boolean> {
    const answer = await asking.ask(`POST /v1/publisher/applications/${id}/accept`, {});
    const isAccepted = answer.status === 200;
    if (!isAccepted && !answer.isDoubtful) expect(answer.text).toContain('"code":"offer_full"');
    return isAccepted;
  }

  return {
    async fillOne() {
      const remoteId = `few-seats-${(published += 1)}`;
      const contact = { email: `${remoteId}@ateliers-verdon.example` };
      const offer = sampleOffer({
        title: 'Observer la place rare',
        weeks: WEEKS,
        seats: { total: SEATS },
        contact,
      });
      const { text } = await asking.ask(`PUT /v1/publisher/offers/${remoteId}`, offer);
      const { id: offerId } = JSON.parse(text) as { id: string };
      const ids = await Promise.all(Array.from({ length: WANTED }, () => applyAndProve(offerId)));
      const answers = await Promise.all(ids.map(async (id) => ({ id, isAccepted: await accept(id) })));
      told.set(
        remoteId,
        answers.filter(({ isAccepted }) => isAccepted).map(({ id }) => id),
      );
    },
    async check() {
      for (const [remoteId, ids] of told) {
        const { applications } = await client.publisher.applications.list({ remoteId, status: 'accepted' });
        const accepted = applications.map(({ id }) => String(id));
        expect(accepted).toHaveLength(SEATS);
        expect(accepted).toEqual(expect.arrayContaining(ids));
        const offer = await client.publisher.offers.get(remoteId);
        expect(offer.seats).toEqual({ total: SEATS, remaining: 0 });
      }
    },
    get count() {
      return told.size;
    },
  };
}
