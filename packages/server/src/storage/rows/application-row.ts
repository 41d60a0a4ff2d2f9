import type { ApplicationId, ApplicationStatus, OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { ApplicationChange, Mode, PersonalData, StoredApplication } from '../../ports/index.js';
import { lastWeekOf } from '../../core/offers/rules/offer-state.js';
import { isMoment } from '../moment.js';
import type { Sealer, SealedPlace } from '../seal.js';

/** An application as every engine keeps it. */
export interface ApplicationRow {
  id: ApplicationId;
  offerId: OfferId;
  publisherId: string;
  mode: Mode;
  status: ApplicationStatus;
  /** Undefined where they are damaged. */
  weeks: Week[] | undefined;
  lastWeek: Week | null;
  /** Number of the key that seals what is sealed of it; null where an older release sealed it. */
  keyId: number | null;
  sealedPersonal: Buffer | null;
  sealedRejectionReason: Buffer | null;
  submittedAt: Date;
  verifiedAt: Date | null;
  answeredAt: Date | null;
  expiresAt: Date | null;
  dueAt: Date | null;
  expiredAt: Date | null;
  seatToldAt: Date | null;
  erasedAt: Date | null;
  codeTries: number;
  codeMails: number;
  codeMailedAt: Date;
  pupilHash: string | null;
  receiptHash: string;
  codeHash: string;
}

type Secrets = 'pupilHash' | 'receiptHash' | 'codeHash';

/** Columns of an application once it is erased: the bare fact is left. */
export const ERASED = { sealedPersonal: null, sealedRejectionReason: null, pupilHash: null, dueAt: null };

/** Hashes that open nothing. */
export const FORGOTTEN = { receiptHash: '', codeHash: '' };

export const personalOf = (id: ApplicationId): SealedPlace => `applications.personal/${id}`;
// An employer writes to a person: the reason may name them.
export const reasonOf = (id: ApplicationId): SealedPlace => `applications.rejection_reason/${id}`;

export function toApplicationRow(
  application: StoredApplication,
  sealer: Sealer,
): Omit<ApplicationRow, Secrets | 'keyId' | 'erasedAt' | 'seatToldAt' | 'weeks'> & { weeks: Week[] } {
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
export function toStoredApplication(row: ApplicationRow, sealer: Sealer | undefined): StoredApplication {
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
function isSound(row: ApplicationRow): boolean {
  const moments = [row.submittedAt, row.codeMailedAt, ...MOMENTS.map((name) => row[name])];
  return row.weeks !== undefined && moments.every((moment) => !moment || isMoment(moment));
}

/** Undefined for one that cannot be read whole. */
export function unlessUnreadable(
  row: ApplicationRow,
  application: StoredApplication,
): StoredApplication | undefined {
  return isSound(row) && application.personal !== 'unreadable' ? application : undefined;
}

/** Moments that an application may have. */
const MOMENTS = ['verifiedAt', 'answeredAt', 'expiresAt', 'dueAt', 'expiredAt'] as const;

/** Those of a row that can be read. */
function readMoments(row: ApplicationRow): Partial<Record<(typeof MOMENTS)[number], Date>> {
  const moments: ReturnType<typeof readMoments> = {};
  for (const name of MOMENTS) {
    const moment = row[name];
    if (moment && isMoment(moment)) moments[name] = moment;
  }
  return moments;
}

function openSealed(
  { id, sealedPersonal, sealedRejectionReason: reason }: ApplicationRow,
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
): Promise<Partial<ApplicationRow>> {
  const { rejectionReason, ...plain } = change;
  if (rejectionReason === undefined) return plain;
  const sealer = await findSealer();
  // Nobody is told why an application was turned down that is erased meanwhile.
  return { ...plain, sealedRejectionReason: sealer ? sealer.seal(rejectionReason, reasonOf(id)) : null };
}
