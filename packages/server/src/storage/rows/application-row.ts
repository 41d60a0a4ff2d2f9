import { ApplicationStatus, type ApplicationId, type OfferId, type Week } from '@1eleve1stage/sdk/contract';
import type {
  ApplicationChange,
  Before,
  Mode,
  PersonalData,
  StoredApplication,
  UntoldAnswer,
} from '../../ports/index.js';
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
  sealedColleague: Buffer | null;
  sealedNotes: Buffer | null;
  submittedAt: Date;
  verifiedAt: Date | null;
  answeredAt: Date | null;
  expiresAt: Date | null;
  dueAt: Date | null;
  expiredAt: Date | null;
  /** Null where the pupil knows all. */
  tellAt: Date | null;
  /** As JSON, what it was before the answer that the pupil is told then. */
  before: string | null;
  restoredAt: Date | null;
  openedAt: Date | null;
  seatToldAt: Date | null;
  lookAt: Date | null;
  erasedAt: Date | null;
  codeTries: number;
  codeMails: number;
  codeMailedAt: Date;
  pupilHash: string | null;
  receiptHash: string;
  codeHash: string;
}

type Secrets = 'pupilHash' | 'receiptHash' | 'codeHash';

/** Columns that nothing has when an application is new. */
export const LATER = { sealedNotes: null, seatToldAt: null, lookAt: null, erasedAt: null };
type LaterColumns = keyof typeof LATER;

/** Columns of an application once it is erased: the bare fact is left. */
export const ERASED = {
  ...{ sealedPersonal: null, sealedRejectionReason: null, sealedColleague: null, sealedNotes: null },
  ...{ pupilHash: null },
  ...{ dueAt: null, tellAt: null, before: null, lookAt: null },
};

/** Hashes that open nothing. */
export const FORGOTTEN = { receiptHash: '', codeHash: '' };

export const personalOf = (id: ApplicationId): SealedPlace => `applications.personal/${id}`;
// An employer writes to a person: the reason may name them.
export const reasonOf = (id: ApplicationId): SealedPlace => `applications.rejection_reason/${id}`;
const colleagueOf = (id: ApplicationId): SealedPlace => `applications.colleague/${id}`;

export function toApplicationRow(
  application: StoredApplication,
  sealer: Sealer,
): Omit<ApplicationRow, Secrets | LaterColumns | 'keyId' | 'weeks'> & {
  weeks: Week[];
} {
  const { personal, rejectionReason, colleague, untold, ...others } = application;
  const { verifiedAt, answeredAt, expiresAt, dueAt, expiredAt, restoredAt, openedAt, ...plain } = others;
  return {
    ...plain,
    lastWeek: lastWeekOf(application.weeks),
    sealedPersonal:
      personal && personal !== 'unreadable' ? sealer.seal(personal, personalOf(application.id)) : null,
    sealedRejectionReason:
      rejectionReason === undefined ? null : sealer.seal(rejectionReason, reasonOf(application.id)),
    sealedColleague: colleague === undefined ? null : sealer.seal(colleague, colleagueOf(application.id)),
    verifiedAt: verifiedAt ?? null,
    answeredAt: answeredAt ?? null,
    expiresAt: expiresAt ?? null,
    dueAt: dueAt ?? null,
    expiredAt: expiredAt ?? null,
    restoredAt: restoredAt ?? null,
    openedAt: openedAt ?? null,
    ...toUntoldColumns(untold ?? null),
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
    ...readUntold(row),
  };
}

function toUntoldColumns(untold: UntoldAnswer | null): Pick<ApplicationRow, 'tellAt' | 'before'> {
  return { tellAt: untold?.tellAt ?? null, before: untold && JSON.stringify(untold.before) };
}

/** Where what it was before is damaged, nothing is told too early. */
function readUntold({ tellAt, before }: ApplicationRow): Pick<StoredApplication, 'untold'> {
  if (!tellAt) return {};
  return {
    untold: {
      tellAt: isMoment(tellAt) ? tellAt : new Date(0),
      before: (before !== null && readBefore(before)) || { status: 'read' },
    },
  };
}

const BEFORE_MOMENTS = ['expiresAt', 'dueAt', 'answeredAt', 'expiredAt'] as const;

function readBefore(text: string): Before | undefined {
  try {
    const { status, ...rest } = JSON.parse(text) as Record<keyof Before, string | undefined>;
    const before: Before = { status: ApplicationStatus.parse(status) };
    for (const name of BEFORE_MOMENTS) {
      const moment = new Date(rest[name] ?? NaN);
      if (isMoment(moment)) before[name] = moment;
    }
    return before;
  } catch {
    return undefined;
  }
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
const MOMENTS = [
  'verifiedAt',
  'answeredAt',
  'expiresAt',
  'dueAt',
  'expiredAt',
  'restoredAt',
  'openedAt',
] as const;

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
  { id, sealedPersonal, sealedRejectionReason: reason, sealedColleague: colleague }: ApplicationRow,
  sealer: Sealer,
): Pick<StoredApplication, 'personal' | 'rejectionReason' | 'colleague'> {
  if (!sealedPersonal) return {};
  try {
    return {
      personal: sealer.open<PersonalData>(sealedPersonal, personalOf(id)),
      ...(reason && { rejectionReason: sealer.open<string>(reason, reasonOf(id)) }),
      ...(colleague && { colleague: sealer.open<string>(colleague, colleagueOf(id)) }),
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
  const { rejectionReason, colleague, untold, ...others } = change;
  const plain = {
    ...{ ...others, ...(untold !== undefined && toUntoldColumns(untold)) },
    ...(rejectionReason === null && { sealedRejectionReason: null }),
  };
  if (typeof rejectionReason !== 'string' && colleague === undefined) return plain;
  const sealer = await findSealer();
  // Nothing is kept of an application that is erased meanwhile.
  const seal = (value: string, place: SealedPlace): Buffer | null => sealer?.seal(value, place) ?? null;
  return {
    ...plain,
    ...(typeof rejectionReason === 'string' && {
      sealedRejectionReason: seal(rejectionReason, reasonOf(id)),
    }),
    ...(colleague !== undefined && { sealedColleague: seal(colleague, colleagueOf(id)) }),
  };
}
