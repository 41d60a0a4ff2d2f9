import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';
import { asKept, faultOf, MOST_REFUSALS, type RefusalFault } from './rules/kept-refusal.js';

/** Somebody of an organisation, at the sentences it says no with. */
interface AtRefusals {
  publisherId: string;
  personId: string;
}

/**
 * Keeps a sentence of an organisation's own, in the place of one that was kept where that is still there; who did is noted.
 *
 * @param asked.was the one it replaces
 * @returns why it is not kept; undefined where it is
 */
export async function keepRefusal(
  ports: Ports,
  { was, written, ...at }: AtRefusals & { was?: string; written: string },
): Promise<RefusalFault | 'tooMany' | undefined> {
  const sentence = asKept(written);
  return (
    faultOf(sentence) ??
    (await change(ports, at, (kept) => {
      const others = kept.filter((one) => one !== sentence);
      const place = was === undefined ? -1 : others.indexOf(was);
      return place < 0 ? [...others, sentence] : others.with(place, sentence);
    }))
  );
}

/** A sentence is kept no more. */
export async function dropRefusal(ports: Ports, { was, ...at }: AtRefusals & { was: string }): Promise<void> {
  await change(ports, at, (kept) => kept.filter((one) => one !== was));
}

async function change(
  { storage, now }: Ports,
  { publisherId, personId }: AtRefusals,
  to: (kept: readonly string[]) => string[],
): Promise<'tooMany' | undefined> {
  return storage.write(async ({ accounts, auditTrail }) => {
    const kept = (await accounts.getPublisher(publisherId))?.refusals ?? [];
    const refusals = to(kept);
    if (refusals.length > MOST_REFUSALS) return 'tooMany';
    if (refusals.length === kept.length && refusals.every((one, index) => one === kept[index]))
      return undefined;
    await accounts.setFacts(publisherId, { refusals });
    await auditTrail.add({ id: newId('au'), publisherId, personId, act: 'refusals_changed', at: now() });
    return undefined;
  });
}
