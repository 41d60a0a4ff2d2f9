/** A failure as it is told without naming anybody: codes, never the server's words, which quote addresses. */
export interface MailFailure {
  /** `ECONNECTION`, `EENVELOPE`… */
  code?: string;
  /** SMTP answer, `550`. */
  responseCode?: number;
  /** Command that was asked as it failed, `RCPT TO`; `CONN` whenever the connection ended. */
  command?: string;
  /** The wait that was in vain, `SOCKET_TIMEOUT`. */
  timeoutType?: string;
}

export function toMailFailure(error: unknown): MailFailure {
  if (!(error instanceof Error)) return {};
  return {
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...('responseCode' in error &&
      typeof error.responseCode === 'number' && { responseCode: error.responseCode }),
    ...('command' in error && typeof error.command === 'string' && { command: error.command }),
    ...('timeoutType' in error &&
      typeof error.timeoutType === 'string' && { timeoutType: error.timeoutType }),
  };
}

/** The codes in a few words, to be kept. */
export function toCodes({ code, responseCode, timeoutType }: MailFailure): string {
  return [code, responseCode, timeoutType].filter((one) => one !== undefined).join(' ') || 'unknown';
}

/** True when the server answered that it does not want this very letter. */
export function isRefused({ code, responseCode = 0 }: MailFailure): boolean {
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

/** Codes of what happens before the server has seen a letter, or when the connection ends. */
const OF_THE_SERVER = ['ECONNECTION', 'ESOCKET', 'EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EPROTOCOL'];

/**
 * True when it is the server that fails, and would for any other letter: it is not there, does not let us in, or
 * takes nothing from our sender. One that falls silent in the middle fails this letter alone.
 */
export function isOfServer({ code = '', responseCode, command, timeoutType }: MailFailure): boolean {
  if (responseCode === 421 || command === 'MAIL FROM') return true;
  if (code === 'ETIMEDOUT') return timeoutType !== 'SOCKET_TIMEOUT';
  return OF_THE_SERVER.includes(code);
}
