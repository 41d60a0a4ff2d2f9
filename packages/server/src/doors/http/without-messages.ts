/** An error as it may be logged. */
export interface LoggableError {
  name: string;
  /** Code of a system or storage error, `SQLITE_FULL`. */
  code?: string;
  /** Where it was thrown: functions and lines. */
  at: string[];
  cause?: LoggableError;
}

/**
 * An error without its messages, nor those of its causes: a storage error quotes the values of its
 * query, and a parser the text it read, which may be a pupil's.
 */
export function withoutMessages(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line));
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    at: at.slice(0, 12).map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: withoutMessages(error.cause) }),
  };
}

/** The code of an error of the storage or the system, or of the first of its causes that has one: it names nobody. */
export function codeIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : codeIn(error.cause);
}
