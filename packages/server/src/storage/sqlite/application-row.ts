import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { ApplicationChange, PersonalData, StoredApplication } from '../../ports/index.js';
import { lastWeekOf } from '../../rules/offer-state.js';
import type { Sealer, SealedPlace } from '../seal.js';
import { UnreadableRow } from '../unreadable-row.js';
import type { applications } from './schema.js';

type Row = typeof applications.$inferSelect;
type Secrets = 'pupilHash' | 'receiptHash' | 'codeHash';

export const personalOf = (id: ApplicationId): SealedPlace => `applications.personal/${id}`;
// An employer writes to a person: the reason may name them.
export const reasonOf = (id: ApplicationId): SealedPlace => `applications.rejection_reason/${id}`;

export function toApplicationRow(
  application: StoredApplication,
  sealer: Sealer,
): Omit<Row, Secrets | 'keyId' | 'erasedAt'> {
  const { personal, rejectionReason, verifiedAt, answeredAt, expiresAt, ...plain } = application;
  return {
    ...plain,
    lastWeek: lastWeekOf(application.weeks),
    sealedPersonal: personal ? sealer.seal(personal, personalOf(application.id)) : null,
    sealedRejectionReason:
      rejectionReason === undefined ? null : sealer.seal(rejectionReason, reasonOf(application.id)),
    verifiedAt: verifiedAt ?? null,
    answeredAt: answeredAt ?? null,
    expiresAt: expiresAt ?? null,
  };
}

/**
 * @param sealer undefined once the application's key was destroyed: it is erased, whatever the row holds
 * @throws UnreadableRow when what it holds does not open
 */
export function toStoredApplication(row: Row, sealer: Sealer | undefined): StoredApplication {
  const { id, sealedPersonal, sealedRejectionReason, verifiedAt, answeredAt, expiresAt } = row;
  return {
    id,
    offerId: row.offerId,
    publisherId: row.publisherId,
    mode: row.mode,
    status: row.status,
    weeks: row.weeks,
    submittedAt: row.submittedAt,
    codeTries: row.codeTries,
    codeMails: row.codeMails,
    codeMailedAt: row.codeMailedAt,
    ...(sealer &&
      sealedPersonal && { personal: openOf<PersonalData>(id, sealer, sealedPersonal, personalOf(id)) }),
    ...(sealer &&
      sealedRejectionReason && {
        rejectionReason: openOf<string>(id, sealer, sealedRejectionReason, reasonOf(id)),
      }),
    ...(verifiedAt && { verifiedAt }),
    ...(answeredAt && { answeredAt }),
    ...(expiresAt && { expiresAt }),
  };
}

function openOf<Value>(id: ApplicationId, sealer: Sealer, sealed: Uint8Array, place: SealedPlace): Value {
  try {
    return sealer.open<Value>(sealed, place);
  } catch {
    throw new UnreadableRow(id);
  }
}

/** The columns a change writes; those it leaves out stay as they are. */
export async function toChangedColumns(
  id: ApplicationId,
  change: ApplicationChange,
  findSealer: () => Promise<Sealer | undefined>,
): Promise<Partial<Row>> {
  const { rejectionReason, ...plain } = change;
  if (rejectionReason === undefined) return plain;
  const sealer = await findSealer();
  // Nobody is told why an application was turned down that is erased meanwhile.
  return { ...plain, sealedRejectionReason: sealer ? sealer.seal(rejectionReason, reasonOf(id)) : null };
}
