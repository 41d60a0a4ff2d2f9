/** The folder is another service's, or its database of a later release; the message says which, and what to do. */
export class UnusableStorage extends Error {
  override name = 'UnusableStorage';
}
