/** What a mail says, before it is laid out. Texts are plain: the layout escapes them. */
export interface Letter {
  subject: string;
  /** Heading; the subject when absent. */
  title?: string;
  blocks: readonly Block[];
}

export type Block =
  | { kind: 'text'; text: string }
  /** Words somebody else wrote. */
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; facts: readonly Fact[] }
  /** A code to type. */
  | { kind: 'code'; code: string }
  | { kind: 'link'; label: string; url: string; isMain?: true };

/** A label and its value; without a value, it is left out. */
export type Fact = readonly [label: string, value: string | undefined];
