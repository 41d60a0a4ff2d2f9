/** A row that was damaged; it is named by its identifier, which tells nothing of anybody. */
export class UnreadableRow extends Error {
  override name = 'UnreadableRow';
  /** What may be logged of it. */
  readonly code: string;

  constructor(id: string) {
    super(`A row cannot be read: ${id}`);
    this.code = id;
  }
}

/** Told of a row that is passed over in a list since it cannot be read. */
export type TellUnreadable = (id: string) => void;
