import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { AskedPasskey } from '../../src/core/members/ask-passkey.js';

/** How a device answers otherwise than an honest one. */
interface Faults {
  origin?: string;
  host?: string;
  /** False where nobody unlocked it. */
  isUnlocked?: boolean;
  /** How often it says it signed. */
  count?: number;
  /** Signs with another key. */
  isForged?: boolean;
}

/** A device that keeps one passkey, and its browser: what it answers is what WebAuthn says, written by hand. */
export interface Authenticator {
  /** What it calls its key, base64url. */
  id: string;
  make(asked: AskedPasskey, faults?: Faults): string;
  sign(asked: AskedPasskey, faults?: Faults): string;
}

export function authenticator(siteOrigin: string): Authenticator {
  const id = randomBytes(16);
  const [own, other] = [newKey(), newKey()];

  function clientData(type: string, { challenge }: AskedPasskey, { origin = siteOrigin }: Faults): Buffer {
    const encoded = Buffer.from(challenge).toString('base64url');
    return Buffer.from(JSON.stringify({ type, challenge: encoded, origin, crossOrigin: false }));
  }

  function deviceData({ host }: AskedPasskey, faults: Faults, made?: Buffer): Buffer {
    const [present, unlocked, isNew] = [1, faults.isUnlocked === false ? 0 : 4, made ? 0x40 : 0];
    const count = Buffer.alloc(4);
    count.writeUInt32BE(faults.count ?? 0);
    const flags = Buffer.from([present + unlocked + isNew]);
    return Buffer.concat([sha256(faults.host ?? host), flags, count, made ?? Buffer.alloc(0)]);
  }

  function answer(response: Record<string, Buffer>): string {
    const written = Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]);
    const name = id.toString('base64url');
    return JSON.stringify({
      ...{ id: name, rawId: name, type: 'public-key', clientExtensionResults: {} },
      response: Object.fromEntries(written) as unknown,
    });
  }

  return {
    id: id.toString('base64url'),
    make(asked, faults = {}) {
      // No model is told, then the length of the name.
      const made = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        cosePublicKey(own.publicKey),
      ]);
      const data = deviceData(asked, faults, made);
      const attestationObject = Buffer.concat([
        // A map of three (CBOR): `fmt` "none", `attStmt` without anything, `authData` of so many bytes.
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return answer({ clientDataJSON: clientData('webauthn.create', asked, faults), attestationObject });
    },
    sign(asked, faults = {}) {
      const [clientDataJSON, authenticatorData] = [
        clientData('webauthn.get', asked, faults),
        deviceData(asked, faults),
      ];
      const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]);
      const { privateKey } = faults.isForged ? other : own;
      return answer({ clientDataJSON, authenticatorData, signature: sign('sha256', signed, privateKey) });
    },
  };
}

function newKey(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** A key of ES256 on P-256, as COSE writes it. */
function cosePublicKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
