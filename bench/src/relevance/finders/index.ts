import type { CreateFinder } from './finder.ts';
import { fts5 } from './fts5.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import { postgres } from './postgres.ts';

/** Everything that finds by words, by name; ours first. */
export const FINDERS: Readonly<Record<string, CreateFinder>> = { ours, minisearch, postgres, orama, fts5 };
