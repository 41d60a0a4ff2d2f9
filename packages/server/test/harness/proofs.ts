import { ProblemError, solveChallenge } from '@1eleve1stage/sdk';
import type { Proof } from '@1eleve1stage/sdk/contract';
import type { TestService } from './test-service.js';

/** The proof that an application with that key must carry; undefined where none is needed or to be had. */
export async function proofFor(
  service: TestService,
  key: string | undefined,
  offerId: string,
): Promise<Proof | undefined> {
  if (!key?.startsWith('pk_')) return undefined;
  try {
    const challenge = await service.client(key).challenges.create(offerId);
    return await solveChallenge(challenge, { sliceMs: Infinity });
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}
