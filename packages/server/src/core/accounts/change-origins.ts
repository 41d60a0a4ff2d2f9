import type { AccessKey } from '../../ports/index.js';
import { isExactOrigin } from './rules/origins.js';
import { Refusal, type FieldRefusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Lets the pages of one more site use a publishable key, or of one less; the key stays the same.
 *
 * @returns the key as it is then; undefined when there is no such active key
 * @throws Refusal `invalid_request` for what is no origin, one to take away that is not there, or a secret key
 */
export async function changeOrigins(
  { storage, events }: Ports,
  { id, act, origin }: { id: string; act: 'add' | 'remove'; origin: string },
): Promise<AccessKey | undefined> {
  const changed = await storage.write(async ({ accounts }) => {
    const key = (await accounts.listKeys()).find((one) => one.id === id && !one.revokedAt);
    if (!key) return undefined;
    const { publisherName: _, ...known } = key;
    if (key.kind === 'secret') throw refusalOf('unknown_field');
    if (act === 'add' && !isExactOrigin(origin)) throw refusalOf('wrong_format');
    if (act === 'remove' && !key.origins.includes(origin)) throw refusalOf('not_in_list');
    const others = key.origins.filter((one) => one !== origin);
    const origins = act === 'add' ? [...others, origin] : others;
    await accounts.setOrigins(id, origins);
    return { ...known, origins };
  });
  if (changed) events.tell({ sign: 'key_origins_changed', key: id, publisher: changed.publisherId });
  return changed;
}

function refusalOf(code: FieldRefusal['code']): Refusal {
  return new Refusal('invalid_request', { errors: [{ in: 'body', pointer: '/origin', code }] });
}
