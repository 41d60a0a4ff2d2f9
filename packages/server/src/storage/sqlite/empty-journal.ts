import type BetterSqlite3 from 'better-sqlite3';

/** How long what was erased stays in the journal at least, ms: those of one moment go together. */
const SOON = 1000;

/** When it is tried again where somebody reads, ms. */
const LATER = 10_000;

export interface JournalEmptier {
  /** Something was erased: the journal, which holds the pages as they were, is folded in and emptied. */
  soon(): void;
  stop(): void;
}

/** @param client a connection that waits for nobody */
export function createJournalEmptier(client: BetterSqlite3.Database): JournalEmptier {
  let timer: NodeJS.Timeout | undefined;

  function start(after: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!isEmptied()) start(LATER);
    }, after).unref();
  }

  function isEmptied(): boolean {
    // A transaction is under way.
    if (client.inTransaction) return false;
    try {
      const busy: unknown = client.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
      return busy === 0;
    } catch {
      // The disk may be full.
      return false;
    }
  }

  return {
    soon: () => start(SOON),
    stop: () => clearTimeout(timer),
  };
}
