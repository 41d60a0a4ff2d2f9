/**
 * The folder is another service's, its database of a later release, or a file cannot be opened; the message says which,
 * and what to do.
 */
export class UnusableStorage extends Error {
  override name = 'UnusableStorage';
}

/** The database does not answer for now; a little later it may. */
export class AwayStorage extends UnusableStorage {
  override name = 'AwayStorage';
}

/** Reasons why a file is not opened, by the beginnings of the codes of SQLite and of the system. */
const REASONS: readonly [codes: RegExp, words: string][] = [
  [
    /^SQLITE_(?:NOTADB|CORRUPT)/,
    'is damaged, or is no database. Put the latest copy of it back, and delete what is beside it under the same name with -wal, -shm or -journal',
  ],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/, 'cannot be written, for the disk is full. Make room, and start again'],
  [
    /^(?:SQLITE_BUSY|SQLITE_LOCKED)/,
    'is held by another process, which has not done in time. Start again once it has',
  ],
  [
    /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/,
    'cannot be written by this account. Look at its rights, at those of its folder, and at how the disk is mounted',
  ],
  [/^(?:EISDIR|ENOTDIR|EEXIST)/, 'is no file where one is needed, or no folder. Move what is there away'],
  [/^(?:SQLITE_IOERR|EIO)/, 'cannot be read or written. The disk may be full, or broken'],
];

/**
 * Opens a file, or what is in a folder.
 *
 * @throws UnusableStorage where the disk, its rights or what is there keeps it from being opened
 */
export async function opening<Result>(path: string, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
  } catch (error) {
    const code = codeOf(error);
    const words = REASONS.find(([codes]) => codes.test(code))?.[1];
    if (words === undefined || error instanceof UnusableStorage) throw error;
    throw new UnusableStorage(`${path} ${words}. (${code})`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
