import type { OpenedStorage } from '../../src/storage/opened-storage.js';
import { accountsSuite } from './accounts.suite.js';
import { applicationsSuite } from './applications.suite.js';
import { auditTrailSuite } from './audit-trail.suite.js';
import { believedTimeSuite } from './believed-time.suite.js';
import { candidateNotesSuite } from './candidate-notes.suite.js';
import { freedSeatsSuite } from './freed-seats.suite.js';
import { idempotencySuite } from './idempotency.suite.js';
import { linksSuite } from './links.suite.js';
import { mailboxesSuite } from './mailboxes.suite.js';
import { meetingTransactionsSuite } from './meeting-transactions.suite.js';
import { membersSuite } from './members.suite.js';
import { moderationSuite } from './moderation.suite.js';
import { offerListenersSuite } from './offer-listeners.suite.js';
import { offerSourceSuite } from './offer-source.suite.js';
import { offersSuite } from './offers.suite.js';
import { outboxClaimsSuite } from './outbox-claims.suite.js';
import { outboxClockSuite } from './outbox-clock.suite.js';
import { outboxSuite } from './outbox.suite.js';
import { passkeysSuite } from './passkeys.suite.js';
import { schoolsSuite } from './schools.suite.js';
import { moderatorsSuite } from './moderators.suite.js';
import { sessionsSuite } from './sessions.suite.js';
import { sharedSourceSuite } from './shared-source.suite.js';
import { offerPausesSuite } from './offer-pauses.suite.js';
import { offerDraftsSuite } from './offer-drafts.suite.js';
import { sitesSuite } from './sites.suite.js';
import { invitationsSuite } from './invitations.suite.js';
import { signInsSuite } from './sign-ins.suite.js';
import { spentChallengesSuite } from './spent-challenges.suite.js';
import { transactionsSuite } from './transactions.suite.js';

/** What every engine promises, by new databases of it, opened by one service and by two. */
export function storageSuite(
  open: () => Promise<OpenedStorage>,
  openTwice: () => Promise<OpenedStorage[]>,
): void {
  const openStorage = async () => (await open()).storage;
  transactionsSuite(openStorage);
  meetingTransactionsSuite(openTwice);
  accountsSuite(openStorage);
  applicationsSuite(openStorage);
  auditTrailSuite(openStorage);
  believedTimeSuite(openStorage);
  idempotencySuite(openStorage);
  linksSuite(openStorage);
  mailboxesSuite(openStorage);
  membersSuite(openStorage);
  moderationSuite(openStorage);
  offersSuite(openStorage);
  offerSourceSuite(open);
  sharedSourceSuite(open, openTwice);
  offerListenersSuite(open);
  outboxClaimsSuite(openStorage);
  outboxClockSuite(openStorage);
  outboxSuite(openStorage);
  passkeysSuite(openStorage);
  schoolsSuite(openStorage);
  sessionsSuite(openStorage);
  moderatorsSuite(openStorage);
  offerDraftsSuite(openStorage);
  sitesSuite(openStorage);
  offerPausesSuite(openStorage);
  invitationsSuite(openStorage);
  signInsSuite(openStorage);
  spentChallengesSuite(openStorage);
  candidateNotesSuite(openStorage);
  freedSeatsSuite(openStorage);
}
