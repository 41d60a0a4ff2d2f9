import type { ClaimedLetter } from '../ports/index.js';
import type { Outcome } from './attempt.js';
import { settleCompany } from './company.js';
import { isOfServer, isRefused, toCodes, type MailFailure } from './failure.js';
import type { Ledger } from './ledger.js';
import { nextTry } from './retry.js';
import type { Begun, ServerPause } from './server-pause.js';

/** Tries to write a letter before it is set aside. */
const MOST_WRITINGS = 3;

/** A watch over letters; they are named by their identifier alone. */
export interface MailWatch {
  /** A try that failed, and how many did so far. */
  onFailure: (failure: MailFailure & { id: string; tries: number; isGivenUp: boolean }) => void;
  /** A letter that cannot be opened or written; it is not tried again. */
  onUnreadable: (letter: { id: string; kind: string }) => void;
  /** The mail server is not there: nothing is sent before that moment. */
  onPause: (failure: MailFailure & { until: Date }) => void;
  /** The mail server is there again. */
  onResume: () => void;
}

interface Books extends MailWatch {
  now: () => Date;
  ledger: Ledger;
  server: ServerPause;
}

/** Notes what became of a letter, and tells of it. */
export function settle(books: Books, letter: ClaimedLetter, begun: Begun, outcome: Outcome): void {
  const { ledger, server } = books;
  const { id } = letter;
  settleCompany(books, outcome);
  switch (outcome.kind) {
    case 'sent':
      if (server.answered()) books.onResume();
      return ledger.note(id, (outbox) => outbox.remove(id));
    case 'gathered':
      return server.ended();
    case 'held':
      server.ended();
      return ledger.note(id, (outbox) => outbox.hold(letter, outcome.heldFor, outcome.until));
    case 'needless':
      server.ended();
      return ledger.note(id, (outbox) => outbox.markNeedless(letter));
    case 'unreadable':
      server.ended();
      return setAside(books, letter);
    case 'unwritten':
      server.ended();
      return settleUnwritten(books, letter);
    case 'failed':
      return settleFailure(books, letter, begun, outcome.failure);
  }
}

function setAside({ ledger, onUnreadable }: Books, letter: ClaimedLetter): void {
  const { id, kind } = letter;
  ledger.note(id, (outbox) => outbox.markUnreadable(letter));
  onUnreadable({ id, kind });
}

/** Another process may have kept something locked: what cannot be written once may be some seconds later. */
function settleUnwritten(books: Books, letter: ClaimedLetter): void {
  const { id } = letter;
  const tries = letter.tries + 1;
  if (tries >= MOST_WRITINGS) return setAside(books, letter);
  const failure = { code: 'EUNWRITTEN' };
  const retryAt = nextTry(tries, false, books.now());
  books.ledger.note(id, (outbox) => outbox.markFailed(letter, toCodes(failure), retryAt));
  books.onFailure({ id, tries, isGivenUp: false, ...failure });
}

function settleFailure(
  { ledger, server, now, ...watch }: Books,
  letter: ClaimedLetter,
  begun: Begun,
  failure: MailFailure,
): void {
  const { id, tries } = letter;
  const codes = toCodes(failure);
  const pause = isOfServer(failure) ? server.failed(begun, now()) : undefined;
  if (pause) {
    ledger.note(id, (outbox) => outbox.release(letter, pause.until, codes));
    if (pause.isNew) watch.onPause({ ...failure, until: pause.until });
    return;
  }
  if (failure.responseCode === undefined) server.ended();
  else if (server.answered()) watch.onResume();
  const retryAt = nextTry(tries + 1, isRefused(failure), now());
  ledger.note(id, (outbox) => outbox.markFailed(letter, codes, retryAt));
  watch.onFailure({ id, tries: tries + 1, isGivenUp: !retryAt, ...failure });
}
