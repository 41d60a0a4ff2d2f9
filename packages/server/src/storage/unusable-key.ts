/** The secret key is missing, damaged or another's; the message says which, and what to do. */
export class UnusableKey extends Error {
  override name = 'UnusableKey';
}
