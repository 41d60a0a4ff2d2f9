import type { Connection } from '../connection.js';

/**
 * Every term offers are found by. Reading them takes a while, so they are kept until another
 * connection has written.
 */
export function createVocabulary(db: Connection): () => readonly string[] {
  const read = db.$client.prepare<[], string>('select term from offer_vocabulary').pluck();
  let terms: readonly string[] = [];
  let version: unknown;

  return () => {
    const present = db.$client.pragma('data_version', { simple: true });
    if (present !== version) [terms, version] = [read.all(), present];
    return terms;
  };
}
