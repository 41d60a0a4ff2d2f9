import type { Language } from '@1eleve1stage/sdk/contract';

/** A mail, before it is laid out. Texts are plain: the layout escapes them. */
export interface Letter {
  /** French unless told. */
  lang?: Language;
  subject: string;
  /** Heading; the subject when absent. */
  title?: string;
  blocks: readonly Block[];
  attachments?: readonly Attachment[];
  /** How its reader says that no more are wanted; absent where letters were asked for. */
  stop?: StopAddresses;
}

/** A file that comes with a letter. */
export interface Attachment {
  name: string;
  /** Media type, with its parameters. */
  type: string;
  content: string;
}

export interface StopAddresses {
  /** A page that asks before it acts. */
  page: string;
  /** Acts when it is posted to: for mail programs (RFC 8058). */
  oneClick: string;
  /** True where it stops letters like this one alone. */
  isOfSort?: true;
}

export type Block =
  | { kind: 'text'; text: string }
  /** Steps to take, one after the other. */
  | { kind: 'steps'; steps: readonly string[] }
  /** Words that somebody wrote: an employer, in French unless told, or a pupil, to a reader in French. */
  | { kind: 'quote'; text: string; lang?: Language }
  | { kind: 'facts'; facts: readonly Fact[] }
  /** A code to type. */
  | { kind: 'code'; code: string }
  | { kind: 'link'; label: string; url: string; isMain?: true };

/** A label and its value; without a value, it is left out. What a publisher wrote is said to be in French. */
export type Fact = readonly [label: string, value: string | undefined, lang?: 'fr'];
