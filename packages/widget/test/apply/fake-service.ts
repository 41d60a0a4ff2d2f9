import { areSolved, createFirstWord, toWork } from '@1eleve1stage/sdk/rules';
import {
  ApplicationInput,
  type Application,
  type ApplicationId,
  type Challenge,
  type FieldError,
  type Offer,
  type ProblemCode,
  type Proof,
} from '@1eleve1stage/sdk/contract';
import type { StageClient } from '#widget/service/client.js';
import { applicationId, schools } from './offers.js';

type Status = Application['status'];

interface Stored {
  id: ApplicationId;
  offer: Offer;
  /** What the pupil says. */
  input: ApplicationInput;
  proof: Proof | undefined;
  status: Status;
  token: string;
  code: string;
  triesLeft: number;
  verifiedAt?: string;
}

type Field = Pick<FieldError, 'pointer' | 'code'>;

/** What the client throws when the service said no. */
export class FakeRefusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extra: { errors?: Field[]; triesLeft?: number; retryAfter?: number } = {},
  ) {
    super(code);
    Object.assign(this, extra);
  }
}

/** What befalls the next requests, in order: each says whether it arrives, and whether its answer does. */
export type Mishap = 'no request' | 'no answer' | ProblemCode | FakeRefusal | Promise<void>;

/** A mishap that holds a request back until it is released. */
export function held(): { until: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { until, release };
}

/** The service in memory: it keeps the promises of the real one, and forgets with the test. */
export class FakeService {
  readonly stored: Stored[] = [];
  readonly mails: { to: string; code: string }[] = [];
  /** Idempotency keys of all requests to apply, those that never arrived too. */
  readonly keysSent: string[] = [];
  readonly mishaps: Mishap[] = [];
  /** What befalls the next requests for a challenge. */
  readonly mishapsOfChallenges: Mishap[] = [];
  /** Challenges given, in order. */
  readonly challenges: Challenge[] = [];
  /** Seconds that challenges are good for. */
  challengeLife = 1800;
  private readonly spent = new Set<string>();
  private readonly answered = new Map<string, { said: string; id: ApplicationId }>();

  constructor(private readonly offers: Offer[]) {}

  /** The same service as the element asks it. */
  readonly client: StageClient = {
    offers: {
      search: async () => ({ offers: this.offers, total: this.offers.length, nextCursor: null }),
      get: async (id) => this.offer(id),
    },
    places: {
      suggest: async () => ({ places: [] }),
      get: async () => Promise.reject(new FakeRefusal('place_not_found')),
    },
    schools: {
      suggest: ({ q }) => this.met(() => ({ schools: schools.filter((school) => isNamed(school, q)) })),
    },
    challenges: {
      create: () => this.met(() => this.challenge(), this.mishapsOfChallenges),
    },
    applications: {
      submit: (offerId, input, { idempotencyKey }) => {
        this.keysSent.push(idempotencyKey);
        return this.met(() => this.submit(offerId, input, idempotencyKey));
      },
      verify: (id, { code }) => this.met(() => this.verify(this.find(id), code)),
      sendCode: (id, { receiptToken }) => this.met(() => this.mail(this.find(id, receiptToken))),
      get: (id, { receiptToken }) => this.met(() => ({ application: toPublic(this.find(id, receiptToken)) })),
      withdraw: (id, { receiptToken }) => this.met(() => this.withdraw(this.find(id, receiptToken))),
    },
  };

  /** The code of the last mail. */
  get lastCode(): string {
    return this.mails.at(-1)?.code ?? '';
  }

  /** Follows the link of the last mail. */
  followLink(): void {
    const last = this.stored.at(-1);
    if (last) verifyNow(last);
  }

  private async met<Answer>(act: () => Answer, mishaps = this.mishaps): Promise<Answer> {
    const mishap = mishaps.shift();
    if (mishap instanceof Promise) await mishap;
    else if (mishap instanceof FakeRefusal) throw mishap;
    else if (mishap === 'no request') throw new TypeError('Failed to fetch');
    else if (mishap && mishap !== 'no answer') throw new FakeRefusal(mishap);
    const answer = act();
    if (mishap === 'no answer') throw new TypeError('Failed to fetch');
    return answer;
  }

  private submit(offerId: string, body: unknown, key: string): { application: Stored; receiptToken: string } {
    const parsed = ApplicationInput.safeParse(body);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path }): Field => ({
        pointer: `/${path.join('/')}`,
        code: 'wrong_format',
      }));
      throw new FakeRefusal('invalid_request', { errors });
    }
    const said = JSON.stringify([offerId, parsed.data]);
    const before = this.answered.get(key);
    if (before && before.said !== said) throw new FakeRefusal('idempotency_mismatch');
    if (!before) this.takeProof(parsed.data.proof);
    if (parsed.data.comments) {
      return {
        application: { ...this.newApplication(this.offer(offerId), parsed.data) },
        receiptToken: 'decoy',
      };
    }
    const application = before ? this.find(before.id) : this.store(this.offer(offerId), parsed.data);
    this.answered.set(key, { said, id: application.id });
    return { application, receiptToken: application.token };
  }

  private store(offer: Offer, input: ApplicationInput): Stored {
    if (offer.seats.remaining === 0) throw new FakeRefusal('offer_full');
    const application = this.newApplication(offer, input);
    this.stored.push(application);
    this.mail(application);
    return application;
  }

  private newApplication(offer: Offer, { proof, ...input }: ApplicationInput): Stored {
    const number = this.stored.length + 1;
    const id = applicationId(number);
    const token = `token ${number}`;
    return { id, offer, input, proof, status: 'unverified', token, code: '', triesLeft: 5 };
  }

  private challenge(): Challenge {
    const number = (this.challenges.length + 1).toString(16).padStart(64, '0');
    const expiresAt = new Date(Date.now() + this.challengeLife * 1000).toISOString();
    const challenge: Challenge = {
      challenge: `a.${number}`,
      algorithm: 'sha256-zero-bits',
      puzzles: 4,
      bits: 6,
      expiresAt,
    };
    this.challenges.push(challenge);
    return challenge;
  }

  private takeProof(proof: Proof | undefined): void {
    if (!proof) throw new FakeRefusal('proof_missing');
    const challenge = this.challenges.find((one) => one.challenge === proof.challenge);
    const isRight =
      challenge &&
      !this.spent.has(proof.challenge) &&
      areSolved(createFirstWord(), toWork(challenge), proof.solution);
    if (!isRight) throw new FakeRefusal('proof_invalid');
    this.spent.add(proof.challenge);
  }

  private mail(application: Stored): { application: Stored } {
    if (application.status !== 'unverified') throw new FakeRefusal('transition_not_allowed');
    application.code = String(482_913 + this.mails.length);
    this.mails.push({ to: application.input.pupil.email, code: application.code });
    return { application };
  }

  private verify(application: Stored, code: string): { application: Stored } {
    if (application.triesLeft === 0) throw new FakeRefusal('code_locked');
    if (application.code !== code) {
      const triesLeft = (application.triesLeft -= 1);
      throw triesLeft > 0 ? new FakeRefusal('code_wrong', { triesLeft }) : new FakeRefusal('code_locked');
    }
    if (application.status === 'withdrawn') throw new FakeRefusal('transition_not_allowed');
    if (application.status === 'unverified') verifyNow(application);
    return { application };
  }

  private withdraw(application: Stored): { application: Stored } {
    application.status = 'withdrawn';
    return { application };
  }

  private offer(id: string): Offer {
    const offer = this.offers.find((one) => one.id === id);
    if (!offer) throw new FakeRefusal('offer_not_found');
    return offer;
  }

  private find(id: string, token?: string): Stored {
    const application = this.stored.find((one) => one.id === id);
    if (!application) throw new FakeRefusal('application_not_found');
    if (token !== undefined && token !== application.token) throw new FakeRefusal('receipt_invalid');
    return application;
  }
}

function verifyNow(application: Stored): void {
  application.status = 'submitted';
  application.verifiedAt = new Date().toISOString();
}

const FIFTEEN_DAYS = 15 * 86_400_000;

function toPublic({ id, status, offer, input, verifiedAt }: Stored): Application {
  const { title, employer, location } = offer;
  return {
    id,
    status,
    offer: { id: offer.id, title, employerName: employer.name, city: location.city },
    weeks: input.weeks,
    submittedAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + FIFTEEN_DAYS).toISOString(),
    ...(verifiedAt && { verifiedAt }),
  };
}

function isNamed({ name, city }: { name: string; city: string }, q: string): boolean {
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return fold(`${name} ${city}`).includes(fold(q));
}
