import type { Language } from '@1eleve1stage/sdk/contract';
import type { Block, Fact } from '../../ports/index.js';

export function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** Steps that are next, numbered. */
export function steps(...list: string[]): Block {
  return { kind: 'steps', steps: list };
}

export function quote(words: string): Block {
  return { kind: 'quote', text: words };
}

/** Words of somebody, in a language that is told. */
export function quoteIn({ text: words, lang }: { text: string; lang: Language }): Block {
  return { kind: 'quote', text: words, lang };
}

export function facts(...list: Fact[]): Block {
  return { kind: 'facts', facts: list };
}

/** The link a mail is sent for. */
export function button(label: string, url: string): Block {
  return { kind: 'link', label, url, isMain: true };
}

export function link(label: string, url: string): Block {
  return { kind: 'link', label, url };
}
