import type { ApplicationState, OfferId } from '@1eleve1stage/sdk/contract';
import { keepDeadlines } from '../../src/jobs/keep-deadlines.js';
import type { StoredApplication } from '../../src/ports/index.js';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { EMPLOYER, PUBLISHER_ID, type Applied, type World } from './world.js';

// Applications of these tests are made on Wednesday 10 March 2027: fifteen days later is Thursday 25.
export const REMINDER = new Date('2027-03-19T07:00:00Z');
export const SEAT_REMINDERS = [13, 17, 22].map((day) => new Date(`2027-03-${day}T07:00:00Z`));
export const SEAT_REMINDER = new Date('2027-03-22T07:00:00Z');
export const LAST_MOMENT = new Date('2027-03-25T22:59:59.999Z');
export const MORNING_AFTER = new Date('2027-03-26T07:00:00Z');

const asPublisher = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

/** What tests of deadlines do in a world. */
interface DeadlineActs {
  /** The clock shows a moment, and a round of the job is done. */
  roundAt(moment: Date): Promise<void>;
  /** Subjects of the mails to an address from the n-th on, oldest first. */
  subjects(address: string, from: number): Promise<string[]>;
  /** An application to an offer of one seat, whose employer may be told names. */
  applied(pupil?: number, change?: object): Promise<Applied & { offerId: OfferId }>;
  accept(application: Applied): Promise<ApplicationState>;
  read(application: Applied): Promise<ApplicationState>;
  stored(application: Applied): Promise<StoredApplication | undefined>;
  seatsHeld(offer: OfferId): Promise<number | undefined>;
}

export function deadlineActs(world: () => World): DeadlineActs {
  return {
    async roundAt(moment) {
      world().setNow(moment);
      await keepDeadlines(world().ports, moment);
    },
    async subjects(address, from) {
      const mails = (await world().mails()).filter(({ to }) => to === address);
      return mails.map(({ subject }) => subject).slice(from);
    },
    async applied(pupil = 1, change = {}) {
      const { id: offerId } = await world().publish({ seats: { total: 1 } });
      await world().prove(EMPLOYER);
      return { ...(await world().applyAndVerify(offerId, pupil, change)), offerId };
    },
    accept: ({ id }) => actAsPublisher(world().ports, { event: 'accept', ...asPublisher, id }),
    read: ({ id }) => actAsPublisher(world().ports, { event: 'read', ...asPublisher, id }),
    stored: ({ id }) => world().storage.read.applications.get(id),
    seatsHeld: async (id) => (await world().storage.read.offers.get(id))?.seatsHeld,
  };
}
