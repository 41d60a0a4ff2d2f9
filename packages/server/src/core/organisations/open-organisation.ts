import type { Language } from '@1eleve1stage/sdk/contract';
import type { DeclaredOrganisation, PersonContact, Review, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { provisionalName } from '../accounts/name-to-bear.js';
import { digestOf } from '../base/digest.js';
import { newId } from '../base/ids.js';
import { enterOrganisation } from '../members/enter-organisation.js';
import type { Visitor } from '../members/find-visitor.js';
import { MOST_ORGANISATIONS } from '../members/rules/organisation-of-session.js';
import { tellReviewers } from './tell-reviewers.js';

export interface OpenedOrganisation {
  organisation: DeclaredOrganisation;
  /** Who opens it, beside the address they proved. */
  person: Omit<PersonContact, 'email'>;
  /** That of the page where they do: they are written to in it, until they say otherwise. */
  language: Language;
  /** Where it comes from, as a keyed hash; undefined where nobody knows. */
  network: string | undefined;
}

/**
 * Opens the account of an organisation, whose owner is the one who does; they are there from then on. Whoever is of one
 * that says the same of itself has opened it: nothing is made, so that a form which is sent twice makes one.
 *
 * @returns the token of the session from then on, which takes the place of the former
 * @throws Refusal `too_many_requests` with the time to wait, counted for the network
 */
export async function openOrganisation(
  ports: Ports,
  visitor: Visitor,
  { organisation, person, language, network }: OpenedOrganisation,
): Promise<{ sessionToken: string } | undefined> {
  ports.rateLimiter.signUp({ network, now: ports.now() });
  const id = newId('pb');
  const opened = await ports.storage.write(async (stores) => {
    const { accounts, auditTrail, members } = stores;
    const personId = visitor.person.id;
    const known = await members.getPerson(personId);
    if (!known?.contact || !(await mayOpen(stores, personId, organisation))) return undefined;
    const now = ports.now();
    const review: Review = { state: 'waiting', declared: organisation, askedAt: now };
    // Its offers bear the name it is known by.
    await accounts.addPublisher({
      ...{ id, name: provisionalName(organisation.name, id), names: [organisation.name], review },
    });
    await members.setContact(personId, { ...person, email: known.contact.email });
    await members.join({ publisherId: id, personId, role: 'owner', joinedAt: now });
    await members.setMail(id, personId, { language });
    await auditTrail.add({ id: newId('au'), publisherId: id, personId, act: 'organisation_opened', at: now });
    if (ports.reviews !== 'none') await tellReviewers(ports, stores, now);
    return { sessionToken: await enterOrganisation(stores, visitor.session, id) };
  });
  if (opened) ports.events.tell({ sign: 'organisation_opened', publisher: id, network });
  return opened;
}

async function mayOpen(
  { accounts, members }: Stores,
  personId: string,
  declared: DeclaredOrganisation,
): Promise<boolean> {
  const memberships = await members.membershipsOf(personId);
  if (memberships.length >= MOST_ORGANISATIONS) return false;
  const own = await Promise.all(memberships.map(({ publisherId }) => accounts.getPublisher(publisherId)));
  return !own.some((one) => one?.review && digestOf(one.review.declared) === digestOf(declared));
}
