import type { Language } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, Letter, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';

/** What a moderator, or the command line, decided about what. */
interface Decision {
  publisherId: string;
  act: AuditedAct;
  /** Identifier of the organisation, or of its offer. */
  subject: string;
  /** The moderator; absent where the command line decides. */
  by: string | undefined;
}

/** Notes a decision in the organisation's trail. */
export async function noteDecision(
  { now }: Pick<Ports, 'now'>,
  { auditTrail }: Pick<Stores, 'auditTrail'>,
  { by, ...entry }: Decision,
): Promise<void> {
  await auditTrail.add({ id: newId('au'), ...entry, ...(by !== undefined && { personId: by }), at: now() });
}

/** Writes to the owners of an organisation, to each in the language of their mails. */
export async function tellOwners(
  { now }: Pick<Ports, 'now'>,
  { members, outbox }: Pick<Stores, 'members' | 'outbox'>,
  publisherId: string,
  letterIn: (lang: Language) => Letter,
): Promise<void> {
  for (const { role, person } of await members.membersOf(publisherId)) {
    if (role !== 'owner' || !person.contact) continue;
    const { language = 'fr' } = (await members.mailOf(publisherId, person.id)) ?? {};
    const message = { to: person.contact.email, letter: letterIn(language) };
    await outbox.add({ id: newId('ml'), createdAt: now(), contents: { kind: 'written', message } });
  }
}
