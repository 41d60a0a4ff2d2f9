import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { findRelyingParty } from '../core/members/rules/relying-party.js';
import type { IsOurs, PasskeyChecks } from '../ports/index.js';

/** Loaded where it is used: hundreds of modules, of formats of attestation that are not asked for. */
const library = () => import('@simplewebauthn/server');

/** Answers of devices on the pages of the service; none is one where browsers have no passkeys. */
export function createPasskeyChecks(publicUrl: string): PasskeyChecks {
  const party = findRelyingParty(publicUrl);

  function asked(isOurs: IsOurs) {
    if (!party) throw new Error('No browser has passkeys there.');
    return {
      expectedChallenge: (challenge: string) => isOurs(Buffer.from(challenge, 'base64url').toString()),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    };
  }

  return {
    idOf: (answer) => readAnswer(answer)?.id,
    async checkMade(answer, isOurs) {
      const response = readAnswer(answer) as RegistrationResponseJSON | undefined;
      if (!response || !party) return undefined;
      const { verifyRegistrationResponse } = await library();
      return unlessRefused(async () => {
        const { registrationInfo } = await verifyRegistrationResponse({ response, ...asked(isOurs) });
        if (!registrationInfo) return undefined;
        const { id, publicKey, counter } = registrationInfo.credential;
        return { id, publicKey: Buffer.from(publicKey).toString('base64url'), count: counter };
      });
    },
    async checkSigned(answer, { id, publicKey, count }, isOurs) {
      const response = readAnswer(answer) as AuthenticationResponseJSON | undefined;
      if (!response || !party) return undefined;
      const { verifyAuthenticationResponse } = await library();
      return unlessRefused(async () => {
        const credential = {
          id,
          publicKey: Uint8Array.from(Buffer.from(publicKey, 'base64url')),
          counter: count,
        };
        const how = { response, credential, ...asked(isOurs) };
        const { verified, authenticationInfo } = await verifyAuthenticationResponse(how);
        return verified ? { count: authenticationInfo.newCounter } : undefined;
      });
    },
  };
}

/** Identifiers as browsers write them: no other text is looked for. */
const ID = /^[\w-]{1,1400}$/;

/** What a browser wrote; its library checks the rest. */
function readAnswer(answer: string): { id: string } | undefined {
  try {
    const read: unknown = JSON.parse(answer);
    const isAnswer =
      typeof read === 'object' &&
      read !== null &&
      'id' in read &&
      typeof read.id === 'string' &&
      ID.test(read.id);
    return isAnswer ? (read as { id: string }) : undefined;
  } catch {
    return undefined;
  }
}

/** The library throws for whatever it refuses, a stranger's nonsense as well. */
async function unlessRefused<Checked>(check: () => Promise<Checked>): Promise<Checked | undefined> {
  try {
    return await check();
  } catch {
    return undefined;
  }
}
