import type { Language } from '@1eleve1stage/sdk/contract';
import type { Operator } from '../../ports/index.js';

/** Facts that a page about the service is written from. */
export interface Facts {
  operator: Operator;
  /** Where people reach the service, without a slash at the end. */
  url: string;
}

/** A page about the service, as it is read. */
export interface Article {
  title: string;
  /** In one sentence, for search engines. */
  description: string;
  lead: string;
  parts: readonly Part[];
}

export interface Part {
  title: string;
  says: readonly Piece[];
}

/** A paragraph, a list, or labels with their values. Addresses of the web and of mail become links. */
export type Piece = string | { list: readonly string[] } | { facts: readonly Fact[] };

export type Fact = readonly [label: string, value: string];

/** The pages about the service, in the order they are named, by the last part of their path. */
export const RIGHTS_PAGES = ['data', 'accessibility', 'about'] as const;
export type RightsPage = (typeof RIGHTS_PAGES)[number];

/** Path of one of them, under the service's own. */
export function rightsPath(page: RightsPage, lang: Language = 'fr'): string {
  return `/s/${page}${lang === 'fr' ? '' : `?lang=${lang}`}`;
}
