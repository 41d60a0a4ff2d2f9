import { flexsearch } from './flexsearch.ts';
import { fts5 } from './fts5.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { postgres } from './postgres.ts';

/** Everything that is measured, by name; ours first. */
export const PEERS: Record<string, (now: Date) => Peer> = {
  ours,
  fts5,
  flexsearch,
  minisearch,
  orama,
  ...(process.env['BENCH_POSTGRES_URL'] && {
    postgis: () => postgres(process.env['BENCH_POSTGRES_URL'] ?? ''),
  }),
};

/** Offers that a peer holds at most in the memory and the time a benchmark has. */
export const MOST_OFFERS: Record<string, number> = {
  flexsearch: 200_000,
  minisearch: 200_000,
  orama: 200_000,
  postgis: 200_000,
};
