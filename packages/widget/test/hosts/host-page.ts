import type { Person } from './person.js';

/** Where a page finds what is ours. */
export interface Addresses {
  /** Origin of the service, which is not the page's own. */
  service: string;
  /** What the element is told: the service as this visit meets it. */
  api: string;
}

/** A page we do not own: what it does to us, and what a person can do there all the same. */
export interface HostPage {
  /** What it does, in words; its address is made of it. */
  name: string;
  headers?(addresses: Addresses): Record<string, string>;
  /** The page around the element, whose markup is given; the element in a `<main>` unless told. */
  body?(element: string, addresses: Addresses): string;
  /** `stage-search` unless told. */
  tag?: 'stage-search' | 'stage-offers' | 'stage-apply';
  /** Attributes of the element. */
  attributes?: Record<string, string>;
  /** Style sheets of the page. */
  css?: string;
  /** Libraries of the page, as classic scripts: files of packages, `mousetrap/mousetrap.js`. */
  libraries?: string[];
  /** Runs after them and before anything of ours, as a classic script: it sees nothing of this module. */
  before?(): void;
  /**
   * What a person does there, once the page is loaded: what the element is for, unless told.
   *
   * @param complaints what was heard, until now and from now on
   */
  visit?(person: Person, complaints: readonly string[]): Promise<void>;
  /** Parts of the lines that the console must say there, and may. */
  warnings?: string[];
  /** Folders of the service from which our script comes: `widget` unless told. */
  scripts?: string[];
  /** Our script comes as a classic one. */
  isClassic?: true;
  /** The element is not told where the service is: our script comes from there. */
  hasNoApi?: true;
  root?: { lang?: string; dir?: string };
  /** No doctype. */
  isQuirky?: true;
  /** A global, or a property of documents, that the page needs: without it the test is left out. */
  needs?: string;
  frame?: { width?: number; height?: number; sandbox?: string };
  network?: Network;
  /** The service receives no application: there is none, or there cannot be. */
  isStopped?: true;
}

/** What befalls the service's answers. */
export interface Network {
  /** Milliseconds before each answer. */
  delay?: number;
  /** Beginnings of paths, with their method: the first answer to each is cut after it was acted on. */
  cut?: string[];
}

/** Pages that are tried one after the other; each has an address of its own. */
export function hostPages(pages: HostPage[]): readonly HostPage[] {
  if (new Set(pages.map(slugOf)).size < pages.length) throw new Error('Two pages have one name.');
  return pages;
}

/** The name as it is written in addresses. */
export function slugOf({ name }: HostPage): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
