import type { Membership } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { nameForItsPeople } from '../accounts/name-to-bear.js';
import type { Visitor } from './find-visitor.js';

/** An organisation that somebody is of, by the name its people know. */
export type OwnOrganisation = Membership & { name: string };

/** The organisations of a visitor, the one they are of for longest first. */
export async function listOrganisations(
  { storage: { read } }: Ports,
  { memberships }: Visitor,
): Promise<OwnOrganisation[]> {
  const named = memberships.map(async ({ publisherName, ...membership }) => {
    const publisher = await read.accounts.getPublisher(membership.publisherId);
    return { ...membership, name: publisher ? nameForItsPeople(publisher) : publisherName };
  });
  return Promise.all(named);
}
