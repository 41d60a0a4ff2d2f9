import {
  Uai,
  type ApplicationInput,
  type ApplicationState,
  type OfferId,
  type Proof,
} from '@1eleve1stage/sdk/contract';
import type { Mode, PersonalData, StoredApplication, StoredOffer, Stores } from '../../ports/index.js';
import { timesAfter } from './rules/application-life.js';
import { targetOf } from '../proof/rules/challenge.js';
import { checkApplication, checkFit } from './rules/check-application.js';
import { honeypotReceipt, isHoneypotFilled } from '../proof/rules/honeypot.js';
import type { Ticket } from '../base/ticket.js';
import { newCode, newId, newToken, sha256Hex } from '../base/ids.js';
import { hashPupil } from './rules/pupil-identity.js';
import { findRights } from '../search/find-rights.js';
import type { SchoolRights } from '../offers/rules/reservation.js';
import { Refusal } from '../base/refusal.js';
import { settled } from '../base/settled.js';
import { hashCode, sendCodeLetter } from './acts/send-code-letter.js';
import { answerOnce } from '../base/answer-once.js';
import { findOnline } from '../offers/find-online.js';
import type { Ports } from '../../ports/ports.js';
import { checkContactReached, isStopped, pupilUnreached } from '../mail/reachable.js';
import { spendProof, spendTicket } from '../proof/spend-proof.js';

interface Asked {
  mode: Mode;
  offerId: OfferId;
  input: ApplicationInput;
  /** The caller's own key of this request, and who the caller is. */
  idempotency: { key: string; caller: string };
  /** True unless the caller answers for what it sends, as a server with a secret key does. */
  isProofNeeded: boolean;
  /** Where it comes apart from the input. */
  proof?: Proof;
  /** Of a form of ours: it serves once. */
  ticket?: Ticket;
  /** Where it comes from, as a keyed hash of the network's address; undefined where nobody knows. */
  network?: string | undefined;
}

/** An application that was taken in. */
export interface Submitted {
  application: ApplicationState;
  /** Told once. */
  receiptToken: string;
}

/**
 * Takes an application in and mails a code to the pupil; nobody else is told before the code came back.
 * The same request under the same key has one effect and one answer, byte for byte, whatever became of its proof.
 * Whether the pupil has applied to this offer before, nobody learns but who reads the mailbox: it is looked at when the
 * address is proved, and all is the same until then.
 * An application that fills in the honeypot is answered like a success, and has no effect.
 *
 * @throws Refusal `offer_not_found`, `offer_full`, `offer_not_applicable`, `invalid_request`,
 *   `idempotency_mismatch`, `proof_missing`, `proof_invalid` for a ticket that has served, too
 */
export async function submitApplication(ports: Ports, asked: Asked): Promise<Submitted> {
  const { mode, offerId, input } = asked;
  if (isHoneypotFilled(input)) return honeypotReceipt(ports.secret, asked.idempotency);
  const request = { ...asked.idempotency, endpoint: 'applications.submit', asked: { mode, offerId, input } };
  let isNew = false;
  const answer = await ports.storage.write(
    (stores) => {
      isNew = false;
      return answerOnce(ports, stores, request, {
        find: () => findAsked(ports, stores, asked),
        work: async (found) => {
          const submitted = await submit(ports, stores, asked, found);
          isNew = true;
          return submitted;
        },
      });
    },
    { mayShare: true },
  );
  const target = targetOf({ caller: asked.idempotency.caller, mode, offerId });
  if (isNew) ports.rateLimiter.taken({ target, network: asked.network, now: ports.now() });
  return answer;
}

/** What an application is to, and from. */
interface Found {
  now: Date;
  input: ApplicationInput;
  offer: StoredOffer;
  isFull: boolean;
  /** Judged last of all: who is refused for it learns something of a mailbox. */
  isPupilStopped: boolean;
}

async function findAsked(ports: Ports, stores: Stores, asked: Asked): Promise<Found> {
  const now = ports.now();
  const [online, isPupilStopped, input] = await Promise.all([
    findOnline(stores, asked, now),
    isStopped(ports, stores, asked.input.pupil.email),
    withSchool(stores, asked.input),
  ]);
  return { ...online, now, input, isPupilStopped };
}

async function submit(
  ports: Ports,
  stores: Stores,
  asked: Asked,
  { now, input, offer, isFull, isPupilStopped }: Found,
): Promise<Submitted> {
  // Asked for together, and judged in this order.
  const judged = await Promise.all([
    settled(spend(ports, stores, asked)),
    settled(checkInput(ports, stores, offer, input, now)),
    settled(checkContactReached(ports, stores, offer)),
  ]);
  for (const judge of judged) judge();
  if (isFull) throw new Refusal('offer_full');
  if (isPupilStopped) throw pupilUnreached();

  const application = newApplication(offer, input, now);
  const [code, receiptToken] = [newCode(), newToken()];
  const isAdded = await stores.applications.add(application, {
    pupilHash: hashPupil(ports.secret, input.pupil),
    receiptHash: sha256Hex(receiptToken),
    codeHash: hashCode(ports, application.id, code),
  });
  if (!isAdded) throw new Error(`${application.id} is stored already.`);
  await sendCodeLetter({ ports, stores, application, offer, now }, code);
  const { id, status } = application;
  return { application: { id, status }, receiptToken };
}

async function spend(ports: Ports, stores: Stores, asked: Asked): Promise<void> {
  const { mode, offerId, idempotency, input, proof = input.proof, ticket } = asked;
  if (asked.isProofNeeded)
    await spendProof(ports, stores, { caller: idempotency.caller, mode, offerId }, proof);
  if (ticket) await spendTicket(stores, ticket);
}

/** The same, its school by its UAI where that was written as its name, and is in the register. */
async function withSchool({ schools }: Stores, input: ApplicationInput): Promise<ApplicationInput> {
  const { pupil } = input;
  const uai = 'name' in pupil.school ? Uai.safeParse(pupil.school.name).data : undefined;
  return uai && (await schools.get(uai)) ? { ...input, pupil: { ...pupil, school: { uai } } } : input;
}

async function checkInput(
  ports: Ports,
  stores: Stores,
  offer: StoredOffer,
  input: ApplicationInput,
  now: Date,
): Promise<void> {
  const { rights, isUnknown } = await rightsOf(ports, stores, input);
  const errors = checkApplication(input, now);
  if (isUnknown) errors.push({ in: 'body', pointer: '/pupil/school/uai', code: 'no_such_school' });
  if (errors.length > 0) throw new Refusal('invalid_request', { errors });
  const misfits = checkFit(input, offer.content, rights, now);
  if (misfits.length > 0) throw new Refusal('offer_not_applicable', { errors: misfits });
}

/** The rights of the pupil's school. A service without a register knows no school as unknown. */
async function rightsOf(
  ports: Ports,
  { schools }: Stores,
  { pupil }: ApplicationInput,
): Promise<{ rights: SchoolRights | undefined; isUnknown: boolean }> {
  if (!('uai' in pupil.school)) return { rights: undefined, isUnknown: false };
  const { uai } = pupil.school;
  const { rights, isRegistered } = await findRights(ports, schools, uai);
  const isUnknown = !isRegistered && (await schools.count()) > 0;
  return { rights, isUnknown };
}

function newApplication(offer: StoredOffer, input: ApplicationInput, now: Date): StoredApplication {
  const { expiresAt, dueAt } = timesAfter('submit', input, now) ?? {};
  return {
    id: newId('ap'),
    offerId: offer.id,
    publisherId: offer.publisherId,
    mode: offer.mode,
    status: 'unverified',
    weeks: input.weeks.toSorted(),
    personal: toPersonal(input),
    submittedAt: now,
    ...{ ...(expiresAt && { expiresAt }), ...(dueAt && { dueAt }) },
    codeTries: 0,
    codeMails: 1,
    codeMailedAt: now,
  };
}

function toPersonal({ pupil, motivation, legalRepresentative, language }: ApplicationInput): PersonalData {
  return { pupil, motivation, legalRepresentative, ...(language && { language }) };
}
