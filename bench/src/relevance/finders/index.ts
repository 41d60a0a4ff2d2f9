import { POSTGRES_URL } from '../../peers/index.ts';
import type { CreateFinder, Offers } from './finder.ts';
import { fts5 } from './fts5.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import { postgres } from './postgres.ts';

/** Its name, measured or not. */
export const POSTGRES_FINDER = 'postgres';

const url = process.env[POSTGRES_URL];

/** Everything that finds by words, by name; ours first. */
export const FINDERS: Readonly<Record<string, CreateFinder>> = {
  ours,
  minisearch,
  orama,
  fts5,
  ...(url && { [POSTGRES_FINDER]: (offers: Offers) => postgres(offers, url) }),
};
