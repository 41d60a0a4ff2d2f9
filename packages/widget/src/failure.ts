import type { ProblemCode } from '@1eleve1stage/sdk/contract';

/** Why the service did not do what was asked, as a person must know it. Never mistaken for « no result ». */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'down' }
  /** Too many requests from here; when to try again. */
  | { kind: 'busy'; retryAt: Date }
  /** The page's key does not open this service here. */
  | { kind: 'key'; code: ProblemCode }
  /** The page's security policy blocks our address; the line that would allow it. */
  | { kind: 'policy'; directive: string }
  /** The service turned the request down: something asked for is wrong. */
  | { kind: 'refused'; code: ProblemCode }
  | { kind: 'gone' };
