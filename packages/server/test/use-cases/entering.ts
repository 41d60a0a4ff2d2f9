import { askSignIn } from '../../src/core/members/ask-sign-in.js';
import { findVisitor, type Visitor } from '../../src/core/members/find-visitor.js';
import type { Entered } from '../../src/core/members/begin-session.js';
import { proveByCode, type ProvedSignIn } from '../../src/core/members/prove-sign-in.js';
import type { World } from './world.js';

export const EMAIL = 'sophie@trois-epis.example';
export const BROWSER = 'Firefox, Linux';

interface Asking {
  email?: string;
  next?: string;
  network?: string;
  knownBrowser?: string;
}

/** What was asked for, as its browser and its letter know it. */
interface Asked {
  browserToken: string;
  code: string;
  linkToken: string;
}

/** What people who enter do in a world. */
export interface Entering {
  /** Asks to enter, and reads the letter. */
  ask(asking?: Asking): Promise<Asked>;
  enter(asking?: Asking, sessionToken?: string): Promise<Entered>;
  visitor(token: string): Promise<Visitor | undefined>;
}

export function entering(world: () => World): Entering {
  const ask: Entering['ask'] = async ({ email = EMAIL, network = 'an office', ...rest } = {}) => {
    const { browserToken } = await askSignIn(world().ports, { email, language: 'fr', network, ...rest });
    const { text } = await world().mailTo(email);
    return {
      browserToken,
      code: /\b\d{6}\b/.exec(text)?.[0] ?? '',
      linkToken: /#(\S+)/.exec(text)?.[1] ?? '',
    };
  };
  return {
    ask,
    async enter(asking, sessionToken) {
      const { browserToken, code } = await ask(asking);
      return entered(
        await proveByCode(world().ports, {
          browserToken,
          code,
          browser: BROWSER,
          sessionTokens: { publisher: sessionToken },
        }),
      );
    },
    visitor: (token) => findVisitor(world().ports, token),
  };
}

export function entered(proved: ProvedSignIn): Entered & { next?: string } {
  if (proved.kind !== 'entered') throw new Error(`Not in: ${proved.kind}`);
  return proved;
}
