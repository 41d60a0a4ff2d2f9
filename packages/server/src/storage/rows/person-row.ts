import type { Person, PersonContact } from '../../ports/index.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';

/** A person as every engine keeps them. */
export interface PersonRow {
  id: string;
  sealedContact: Buffer;
  createdAt: Date;
}

const contactOf = (id: string): SealedPlace => `people.contact/${id}`;

export function sealContact(id: string, contact: PersonContact, sealer: Sealer): Buffer {
  return sealer.seal(contact, contactOf(id));
}

/** @param row may have more columns */
export function toPerson({ id, sealedContact, createdAt }: PersonRow, sealer: Sealer): Person {
  const place = contactOf(id);
  const isReadable = opens(sealer, sealedContact, place);
  return { id, createdAt, ...(isReadable && { contact: sealer.open<PersonContact>(sealedContact, place) }) };
}
