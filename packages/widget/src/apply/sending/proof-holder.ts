import type { OfferId, Proof } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../../service/client.js';
import type { AskForChallenge, Proofs } from '../proof/proof-part.js';

/** The proof of work that an application carries. How it is made comes in a chunk of its own. */
export class ProofHolder {
  private proofs: Promise<Proofs> | undefined;
  private readonly ask: AskForChallenge | undefined;

  constructor({ challenges }: StageClient, offerId: OfferId) {
    this.ask = challenges && ((signal) => challenges.create(offerId, { signal }));
  }

  /** Begins the work early, so that nobody waits for it later; what goes wrong is told to who asks for the proof. */
  prepare(): void {
    this.get().catch(() => undefined);
  }

  /** @throws what the client threw, or that the chunk did not come */
  async get(): Promise<Proof | undefined> {
    const { ask } = this;
    if (!ask) return undefined;
    this.proofs ??= import('../proof/proof-part.js').then(({ createProofs }) => createProofs(ask));
    let proofs: Proofs;
    try {
      proofs = await this.proofs;
    } catch (error) {
      this.proofs = undefined;
      throw error;
    }
    return proofs.get();
  }

  /** The proof served, or was refused. */
  drop(): void {
    this.proofs?.then((proofs) => proofs.drop()).catch(() => undefined);
  }

  /** Leaves off what is under way. */
  stop(): void {
    this.proofs?.then((proofs) => proofs.stop()).catch(() => undefined);
  }
}
