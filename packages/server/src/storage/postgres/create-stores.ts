import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { KeyVault, Stores } from '../../ports/index.js';
import { createApplicationSeals } from '../application-seals.js';
import type { TellUnreadable } from '../read-content.js';
import type { Sealer } from '../seal.js';
import { createAccounts } from './accounts.js';
import { createApplications } from './applications.js';
import { createAuditTrail } from './audit-trail.js';
import { createBelievedTime } from './believed-time.js';
import type { Connection } from './connection.js';
import { inArray } from './drizzle.js';
import { createFreedSeats } from './freed-seats.js';
import { createIdempotency } from './idempotency.js';
import { createLinks } from './links.js';
import { createMailboxes } from './mailboxes.js';
import { createMembers } from './members.js';
import { createModeration } from './moderation.js';
import { createModerators } from './moderators.js';
import type { Notes } from './notes.js';
import { createOfferDrafts } from './offer-drafts.js';
import { createOffers } from './offers.js';
import { createOutbox } from './outbox.js';
import { applications } from './schema.js';
import { createPasskeys } from './passkeys.js';
import { createSchools } from './schools.js';
import { createSessions } from './sessions.js';
import { createInvitations } from './invitations.js';
import { createSignIns } from './sign-ins.js';
import { createSites } from './sites.js';
import { createSpentChallenges } from './spent-challenges.js';
import { together } from './together.js';

/** Parts that all stores of a database share. */
export interface StoreParts {
  sealer: Sealer;
  vault: KeyVault;
  tellUnreadable: TellUnreadable;
}

/** @param notes of the transactions of that connection */
export function createStores(
  db: Connection,
  notes: Notes,
  { sealer, vault, tellUnreadable }: StoreParts,
): Stores {
  const findKeyId = together(async (ids: readonly ApplicationId[]) => {
    const rows = await db
      .select({ id: applications.id, keyId: applications.keyId })
      .from(applications)
      .where(inArray(applications.id, [...ids]));
    return new Map(rows.map(({ id, keyId }) => [id, keyId]));
  });
  const seals = createApplicationSeals(vault, sealer, findKeyId);
  return {
    accounts: createAccounts(db),
    applications: createApplications(db, notes, seals, tellUnreadable),
    auditTrail: createAuditTrail(db),
    believedTime: createBelievedTime(db),
    freedSeats: createFreedSeats(db),
    idempotency: createIdempotency(db, notes, sealer),
    links: createLinks(db, notes),
    mailboxes: createMailboxes(db),
    members: createMembers(db, sealer),
    moderation: createModeration(db, sealer),
    moderators: createModerators(db, sealer),
    offerDrafts: createOfferDrafts(db, sealer),
    offers: createOffers(db, notes, sealer, tellUnreadable),
    outbox: createOutbox(db, notes, sealer, seals),
    passkeys: createPasskeys(db),
    schools: createSchools(db),
    sessions: createSessions(db),
    invitations: createInvitations(db, sealer),
    signIns: createSignIns(db, sealer),
    sites: createSites(db),
    spentChallenges: createSpentChallenges(db),
  };
}
