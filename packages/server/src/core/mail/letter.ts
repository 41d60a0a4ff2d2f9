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
