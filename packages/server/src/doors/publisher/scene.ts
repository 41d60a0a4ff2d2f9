import type { Language } from '@1eleve1stage/sdk/contract';
import type { SessionSpace } from '../../ports/index.js';
import { html, type Html } from '../pages/html.js';
import { inOwnLanguage, type Site } from '../pages/site.js';
import { textsOf, type Texts as PageTexts } from '../pages/texts/index.js';
import type { Door } from './doors.js';
import { publisherTexts, type Texts } from './texts/index.js';

/** Somebody who is signed in. */
export interface Visitor {
  /** First and last name, as the header shows them. */
  name: string;
  /** Token of this session's forms: each carries it in its hidden field `form`. */
  formToken: string;
  /** The organisation they are here for; absent before one is chosen, and of moderators. */
  organisation?: { id: string; name: string; isOneOfSeveral: boolean };
  /** The space they are in: the people who host, unless told. */
  space?: SessionSpace;
  /** The doors to show: those whose pages are served. */
  doors: readonly Door[];
  /** True of one who can show with a device of theirs that they are there, and did not lately. */
  hasPasskey?: boolean;
  /** Candidates whom the publisher has to answer. */
  waiting: number;
}

/** Where a page is shown, and to whom. */
export interface Scene {
  site: Site;
  lang: Language;
  /** Absent before anybody signed in. */
  visitor?: Visitor | undefined;
}

/** A page of somebody's own space. */
export interface OwnScene extends Scene {
  visitor: Visitor;
}

/** An address of ours for a link or a form of a page: under the service's path, in the page's language. */
export function pathOf({ site, lang }: Scene, path: string): string {
  return site.base + inOwnLanguage(path, lang);
}

/** The attribute of words that are in French wherever they stand; nothing where all is. */
export function inFrench({ lang }: Scene): Html | false {
  return lang !== 'fr' && html` lang="fr"`;
}

/** Words of these pages, and those that all pages share. */
export function wordsOf({ lang }: Scene): { texts: Texts; shared: PageTexts } {
  return { texts: publisherTexts(lang), shared: textsOf({ lang }) };
}
