import type { LinkPurpose } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import { ACTS } from '../acts/acts.js';
import { keepForLater } from '../acts/keep-for-later.js';
import { noteAct } from '../acts/note-act.js';
import { findLink, LINK_ACTS, toView, usesUp, type LinkAct, type LinkView } from './open-link.js';
import type { Ports } from '../../../ports/ports.js';

/**
 * Does what a mailed link is for, once. When the act is refused, the link stays good.
 *
 * @param input.reason what the pupil reads, with `reject`
 * @param input.colleague the address of who shall answer, with `transfer`
 * @throws Refusal `link_used`, `transition_not_allowed`, `offer_full`, `already_applied`; `offer_not_found` where it was
 *   taken down, with `until` where an application is kept until its offer takes some again
 */
export async function followLink(
  ports: Ports,
  input: {
    token: string;
    purpose: LinkPurpose;
    act: LinkAct;
    reason?: string | undefined;
    colleague?: string | undefined;
  },
): Promise<LinkView> {
  const allowed: readonly LinkAct[] = LINK_ACTS[input.purpose];
  if (!allowed.includes(input.act)) throw new Refusal('transition_not_allowed');
  const outcome = await ports.storage.write(async (stores) => {
    const { act, hash, isUsed, reader } = await findLink(ports, stores, input);
    const kept = input.act === 'verify' ? await keepForLater(act) : undefined;
    if (kept) return kept;
    if (usesUp(input.act) && !(await stores.links.use(hash, act.now))) throw new Refusal('link_used');
    const { reason, colleague } = input;
    const said = { reason, colleague, undoneBy: reader === undefined ? {} : { to: reader } };
    const application = await ACTS[input.act](act, said);
    if (application !== act.application) await noteAct(act, input.act);
    // Undone, it answers anew.
    return toView(
      input.purpose,
      { ...act, application },
      input.act === 'undo' ? false : isUsed || usesUp(input.act),
    );
  });
  // Thrown outside the transaction, which keeps the application.
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}
