import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { ApplicationChange, PersonalData, StoredApplication } from '../../ports/index.js';
import { lastWeekOf } from '../../core/offers/rules/offer-state.js';
import type { Sealer, SealedPlace } from '../seal.js';
import { isMoment } from './column-types.js';
import type { applications } from './schema.js';

type Row = typeof applications.$inferSelect;
type Secrets = 'pupilHash' | 'receiptHash' | 'codeHash';

export const personalOf = (id: ApplicationId): SealedPlace => `applications.personal/${id}`;
// An employer writes to a person: the reason may name them.
export const reasonOf = (id: ApplicationId): SealedPlace => `applications.rejection_reason/${id}`;

export function toApplicationRow(
  application: StoredApplication,
  sealer: Sealer,
): Omit<Row, Secrets | 'keyId' | 'erasedAt' | 'seatToldAt'> {
  const { personal, rejectionReason, verifiedAt, answeredAt, expiresAt, dueAt, expiredAt, ...plain } =
    application;
  return {
    ...plain,
    lastWeek: lastWeekOf(application.weeks),
    sealedPersonal:
      personal && personal !== 'unreadable' ? sealer.seal(personal, personalOf(application.id)) : null,
    sealedRejectionReason:
      rejectionReason === undefined ? null : sealer.seal(rejectionReason, reasonOf(application.id)),
    verifiedAt: verifiedAt ?? null,
    answeredAt: answeredAt ?? null,
    expiresAt: expiresAt ?? null,
    dueAt: dueAt ?? null,
    expiredAt: expiredAt ?? null,
  };
}

/**
 * The application of a row, as far as it can be read.
 *
 * @param sealer undefined once the application's key was destroyed: it is erased, whatever the row holds
 */
export function toStoredApplication(row: Row, sealer: Sealer | undefined): StoredApplication {
  const { id, offerId, publisherId, mode, status, codeTries, codeMails, codeMailedAt } = row;
  const opened = sealer && row.sealedPersonal ? openSealed(row, sealer) : {};
  return {
    ...{ id, offerId, publisherId, mode, status, codeTries, codeMails },
    weeks: row.weeks ?? [],
    submittedAt: [row.submittedAt, codeMailedAt].find(isMoment) ?? new Date(0),
    codeMailedAt: [codeMailedAt, row.submittedAt].find(isMoment) ?? new Date(0),
    ...(isSound(row) || !opened.personal ? opened : { personal: 'unreadable' }),
    ...readMoments(row),
  };
}

/** True where all of a row that is not sealed can be read. */
export function isSound(row: Row): boolean {
  const moments = [row.submittedAt, row.codeMailedAt, ...MOMENTS.map((name) => row[name])];
  return row.weeks !== undefined && moments.every((moment) => !moment || isMoment(moment));
}

/** Moments that an application may have. */
const MOMENTS = ['verifiedAt', 'answeredAt', 'expiresAt', 'dueAt', 'expiredAt'] as const;

/** Those of a row that can be read. */
function readMoments(row: Row): Partial<Record<(typeof MOMENTS)[number], Date>> {
  const moments: ReturnType<typeof readMoments> = {};
  for (const name of MOMENTS) {
    const moment = row[name];
    if (moment && isMoment(moment)) moments[name] = moment;
  }
  return moments;
}

function openSealed(
  { id, sealedPersonal, sealedRejectionReason: reason }: Row,
  sealer: Sealer,
): Pick<StoredApplication, 'personal' | 'rejectionReason'> {
  if (!sealedPersonal) return {};
  try {
    return {
      personal: sealer.open<PersonalData>(sealedPersonal, personalOf(id)),
      ...(reason && { rejectionReason: sealer.open<string>(reason, reasonOf(id)) }),
    };
  } catch {
    return { personal: 'unreadable' };
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
