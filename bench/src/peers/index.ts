import { flexsearch } from './flexsearch.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { postgres } from './postgres.ts';
import { fts5Cells } from './sqlite/fts5-cells.ts';
import { fts5Rtree } from './sqlite/fts5-rtree.ts';

interface Entry {
  create: (now: Date) => Peer;
  /** True where a search without words finds exactly what any other such peer finds. */
  isExact: boolean;
  /** More offers than this are not tried: they take hours or more memory than there is. */
  mostOffers?: number;
}

/** Environment variable that says where a PostgreSQL with PostGIS is. */
export const POSTGRES_URL = 'BENCH_POSTGRES_URL';
const url = process.env[POSTGRES_URL];

/** Everything that searches, by name; ours first. */
export const PEERS: Readonly<Record<string, Entry>> = {
  ours: { create: ours, isExact: true },
  'fts5-rtree': { create: fts5Rtree, isExact: true },
  'fts5-cells': { create: fts5Cells, isExact: true },
  flexsearch: { create: flexsearch, isExact: true, mostOffers: 200_000 },
  minisearch: { create: minisearch, isExact: true, mostOffers: 200_000 },
  // Distances of its own, on a sphere of another radius.
  orama: { create: orama, isExact: false, mostOffers: 200_000 },
  // Distances on the ellipsoid.
  ...(url && { postgis: { create: () => postgres(url), isExact: false, mostOffers: 200_000 } }),
};
