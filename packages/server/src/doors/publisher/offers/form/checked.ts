import { checkOffer } from '../../../../core/offers/check-offer.js';
import type { WantedOffer } from '../../../../core/offers/offer-content.js';
import type { StoredOffer } from '../../../../ports/index.js';
import type { Space } from '../../own-space.js';
import { wordsOf } from '../../scene.js';
import { toFormFaults, type FormFault } from './faults.js';
import type { Fields } from './fields.js';
import { reservationOf, toSent } from './to-sent.js';
import { isWhole } from './trade-step.js';
import type { Writing } from './writing.js';

/** An offer as it would be kept, or all that is to be corrected; of a draft also what no step asked for yet. */
export async function checked(
  space: Space,
  of: Writing['of'],
  fields: Fields,
  offer?: StoredOffer,
): Promise<{ wanted?: WantedOffer; faults: FormFault[] }> {
  const sent = toSent(fields, offer?.content);
  const found = await checkOffer(space.door.ports, space.organisation.publisherId, sent);
  const faults =
    'errors' in found ? toFormFaults(space.scene, found.errors, sent, isWhole({ of, fields })) : [];
  const email = fields['email'] ?? '';
  if (email !== '' && !(await colleaguesOf(space, offer)).includes(email))
    faults.push({
      step: 2,
      field: 'email',
      sentence: wordsOf(space.scene).texts.write.missing['email'] ?? '',
    });
  if (fields['reserved'] === 'yes' && !reservationOf(fields))
    faults.push({
      step: 3,
      field: 'reserved',
      sentence: wordsOf(space.scene).texts.write.missing['reserved'] ?? '',
    });
  return 'wanted' in found && faults.length === 0 ? { ...found, faults } : { faults };
}

/** Addresses of the people of the organisation, and the one that is written to already: no letter goes to a stranger. */
export async function colleaguesOf(
  { door, organisation }: Space,
  offer: StoredOffer | undefined,
): Promise<readonly string[]> {
  const members = await door.ports.storage.read.members.membersOf(organisation.publisherId);
  const known = [offer?.content.contact?.email, ...members.map(({ person }) => person.contact?.email)];
  return [...new Set(known.filter((email) => email !== undefined))];
}
