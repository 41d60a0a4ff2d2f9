import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { tellOfAnswers } from '../../src/jobs/keep-deadlines.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import type { StoredApplication, StoredOffer } from '../../src/ports/index.js';
import { emailOf, EMPLOYER, tokenIn, type Applied, type World } from './world.js';

/** An application with the links mailed so far. */
interface Applying extends Applied {
  offerId: StoredOffer['id'];
  answer: string;
  verify: string;
  withdraw: string;
}

/** What tests of answers do in a world. */
interface AnswerActs {
  /** An application to an offer of one seat, that its employer may answer. */
  applied(): Promise<Applying>;
  /** As its pupil reads it. */
  known(one: Applied): ReturnType<typeof getApplication>;
  stored(one: { id: ApplicationId }): Promise<StoredApplication | undefined>;
  seatsHeld(one: Applying): Promise<number | undefined>;
  /** Subjects of the letters to an address. */
  mailsTo(address: string): Promise<string[]>;
  /** A round of the job that tells, after that time. */
  later(time: { hours?: number; seconds?: number }): Promise<void>;
}

export function answerActs(world: () => World): AnswerActs {
  return {
    async applied() {
      const { id: offerId } = await world().publish({ seats: { total: 1 } });
      const one = await world().applyAndVerify(offerId);
      const code = (await world().mailTo(emailOf(1))).text;
      const answer = tokenIn((await world().mailTo(EMPLOYER)).text, 'answer');
      return {
        ...{ ...one, offerId, answer },
        ...{ verify: tokenIn(code, 'verify'), withdraw: tokenIn(code, 'withdraw') },
      };
    },
    known: (one) => getApplication(world().ports, one),
    stored: ({ id }) => world().storage.read.applications.get(id),
    seatsHeld: async ({ offerId }) => (await world().storage.read.offers.get(offerId))?.seatsHeld,
    mailsTo: async (address) =>
      (await world().mails()).filter(({ to }) => to === address).map(({ subject }) => subject),
    async later(time) {
      world().pass(time);
      await tellOfAnswers(world().ports, world().ports.now());
    },
  };
}
