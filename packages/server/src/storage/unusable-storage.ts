/**
 * The folder is another service's, its database of a later release, or a file cannot be opened; the message says which,
 * and what to do.
 */
export class UnusableStorage extends Error {
  override name = 'UnusableStorage';
}
