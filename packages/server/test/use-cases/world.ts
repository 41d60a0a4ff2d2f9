import {
  ApplicationInput,
  OfferInput,
  RemoteId,
  type ApplicationId,
  type OfferId,
} from '@1eleve1stage/sdk/contract';
import { afterEach, beforeEach } from 'vitest';
import type { Mode, Storage, StoredOffer } from '../../src/ports/index.js';
import { runAgain } from '../harness/run-again.js';
import { openTemporary } from '../harness/temporary-storage.js';
import { places } from './rennes.js';
import { createPasskeyChecks } from '../../src/passkeys/passkey-checks.js';
import { createKeyUses } from '../../src/storage/key-uses.js';
import { createRateLimiter } from '../../src/rate-limit/create-rate-limiter.js';
import { hashMailbox } from '../../src/core/mail/rules/mailbox.js';
import { createTroubles } from '../../src/jobs/troubles.js';
import { createSearchEngine } from '../../src/search/index.js';
import type { Ports } from '../../src/ports/ports.js';
import { publishOffer } from '../../src/core/offers/publish-offer.js';
import { readMailbox, type MailboxMessage } from '../../src/core/applications/letters/read-mailbox.js';
import { submitApplication } from '../../src/core/applications/submit-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';

export const PUBLISHER_ID = 'pb_0000000000000001';
export const START = new Date('2027-03-10T10:00:00Z');

/** An application as its pupil holds it. */
export interface Applied {
  id: ApplicationId;
  receiptToken: string;
  code: string;
}

/** The service without its doors: real storage, a clock that tests set and that ticks at each look, two communes. */
export interface World {
  ports: Ports;
  storage: Storage;
  setNow(now: Date): void;
  /** Moves the clock forward. */
  pass(time: { hours?: number; seconds?: number }): void;
  publish(change?: object, mode?: Mode): Promise<StoredOffer>;
  /** Submits the application of pupil number `pupil`, changed so. */
  apply(offerId: OfferId, pupil?: number, mode?: Mode, change?: object): Promise<Applied>;
  /** Submits and verifies. */
  applyAndVerify(offerId: OfferId, pupil?: number, change?: object): Promise<Applied>;
  /** Submits and verifies the applications of that many pupils, all at once. */
  crowd(offerId: OfferId, pupils: number): Promise<Applied[]>;
  /** As if something had come back from the mailboxes of these addresses. */
  prove(...emails: string[]): Promise<void>;
  /** Messages that wait, oldest first. */
  mails(): Promise<MailboxMessage[]>;
  /** The newest message to an address. */
  mailTo(address: string): Promise<MailboxMessage>;
  close(): Promise<void>;
}

/**
 * Opens a world for each test and closes it after.
 *
 * @param how.runsAgain each transaction is undone once and runs again, as where transactions meet; false where a test
 *   counts runs, letters leave at a pace of their own, or crowds meet
 */
export function openedWorld(how: { runsAgain: boolean } = { runsAgain: true }): () => World {
  let world: World | undefined;
  beforeEach(async () => {
    world = await openWorld(how);
  });
  afterEach(async () => {
    await world?.close();
  });
  return () => {
    if (!world) throw new Error('No world outside of a test');
    return world;
  };
}

async function openWorld({ runsAgain }: { runsAgain: boolean }): Promise<World> {
  const { storage: kept, source } = await openTemporary();
  const storage = runsAgain ? runAgain(kept) : kept;
  let now = START;
  const tick = (): Date => (now = new Date(now.getTime() + 1));
  const engine = createSearchEngine({ source, now: () => now, warn: fail });
  await engine.start();
  const secret = new Uint8Array(32).fill(2);
  const ports: Ports = {
    storage,
    search: engine.search,
    places,
    rateLimiter: createRateLimiter(2),
    events: { tell: () => undefined },
    keyUses: createKeyUses(),
    troubles: createTroubles(() => now),
    operator: {},
    passkeyChecks: createPasskeyChecks('https://stages.example'),
    reviews: 'first',
    now: tick,
    secret,
    publicUrl: 'https://stages.example',
  };
  await storage.write(async ({ accounts }) => {
    await accounts.ensurePublisher('Ateliers Verdon', PUBLISHER_ID);
    // Offers of the tests bear the names that suit them.
    await accounts.setFacts(PUBLISHER_ID, { isIntermediary: true });
  });
  let published = 0;

  const world: World = {
    ports,
    storage,
    setNow(moment) {
      now = moment;
    },
    pass({ hours = 0, seconds = 0 }) {
      now = new Date(now.getTime() + hours * 3_600_000 + seconds * 1000);
    },
    async publish(change = {}, mode = 'live') {
      published += 1;
      const remoteId = RemoteId.parse(`offer-${published}`);
      const input = anOffer(change);
      return (await publishOffer(ports, { publisherId: PUBLISHER_ID, mode, remoteId, input })).offer;
    },
    async apply(offerId, pupil = 1, mode = 'live', change = {}) {
      const receipt = await submit(ports, { mode, offerId, pupil, change });
      const [newest] = await readMailbox(ports, 1);
      return { ...receipt, code: codeIn(newest?.text ?? '') };
    },
    async applyAndVerify(offerId, pupil, change) {
      const applied = await world.apply(offerId, pupil, 'live', change);
      await verifyApplication(ports, applied);
      return applied;
    },
    async crowd(offerId, pupils) {
      const numbers = Array.from({ length: pupils }, (_, index) => index + 1);
      const receipts = await Promise.all(
        numbers.map((pupil) => submit(ports, { mode: 'live', offerId, pupil })),
      );
      const codes = new Map((await world.mails()).map(({ to, text }) => [to, codeIn(text)]));
      const applied = receipts.map((receipt, index) => ({
        ...receipt,
        code: codes.get(emailOf(index + 1)) ?? '',
      }));
      await Promise.all(applied.map((one) => verifyApplication(ports, one)));
      return applied;
    },
    async prove(...emails) {
      await storage.write(async ({ mailboxes }) => {
        for (const email of emails) await mailboxes.prove(hashMailbox(secret, email), now);
      });
    },
    async mails() {
      return (await readMailbox(ports, 10_000)).reverse();
    },
    async mailTo(address) {
      const mail = (await readMailbox(ports, 10_000)).find(({ to }) => to === address);
      if (!mail) throw new Error(`No mail to ${address}`);
      return mail;
    },
    async close() {
      await engine.stop();
      await storage.close();
    },
  };
  return world;
}

let sendings = 0;

async function submit(
  ports: Ports,
  asked: { mode: Mode; offerId: OfferId; pupil: number; change?: object },
): Promise<Omit<Applied, 'code'>> {
  const { mode, offerId, pupil, change } = asked;
  const idempotency = { key: `pupil-${pupil}-${(sendings += 1)}`, caller: 'ky_test' };
  const input = anApplication(pupil, change);
  const { application, receiptToken } = await submitApplication(ports, {
    mode,
    offerId,
    input,
    idempotency,
    isProofNeeded: false,
  });
  return { id: application.id, receiptToken };
}

export const EMPLOYER = 'accueil@verdon.example';
export const REPRESENTATIVE = 'parent@famille.example';

export function emailOf(pupil: number): string {
  return `eleve${pupil}@college.example`;
}

export function anOffer(change: object = {}): OfferInput {
  return OfferInput.parse({
    title: 'Découvrir l’usinage',
    description: 'Du plan à la pièce finie, avec les équipes.',
    employer: { name: 'Ateliers Verdon', isPublic: false, siret: '73282932000074' },
    sector: { code: 's37' },
    grades: ['troisieme', 'quatrieme'],
    weeks: ['2027-W16', '2027-W17'],
    seats: { total: 2 },
    location: { street: '3 rue du Port', postcode: '35000', city: 'Rennes' },
    contact: { email: EMPLOYER, phone: '02 99 00 00 00' },
    ...change,
  });
}

export function anApplication(pupil = 1, change: object = {}): ApplicationInput {
  return ApplicationInput.parse({
    pupil: {
      firstName: 'Jade',
      lastName: 'Martin',
      email: emailOf(pupil),
      phone: '06 12 34 56 78',
      grade: 'troisieme',
      school: { name: 'Collège Jeanne-Barret' },
      className: '3e B',
      birthDate: '2012-05-04',
    },
    weeks: ['2027-W16'],
    motivation: 'J’aimerais voir comment on fabrique une pièce.',
    legalRepresentative: { name: 'Camille Martin', email: REPRESENTATIVE, phone: '06 00 00 00 01' },
    ...change,
  });
}

export function codeIn(text: string): string {
  const code = /^ +(\d{6})$/m.exec(text)?.[1];
  if (!code) throw new Error('No code in this mail');
  return code;
}

/** The token of the link of that kind in a mail. */
export function tokenIn(text: string, purpose: string): string {
  const token = new RegExp(`https://stages\\.example/mail/${purpose}(?:\\?lang=en)?#([\\w-]+)`).exec(
    text,
  )?.[1];
  if (!token) throw new Error(`No ${purpose} link in this mail`);
  return token;
}

function fail(message: string, error?: unknown): never {
  throw new Error(message, { cause: error });
}
