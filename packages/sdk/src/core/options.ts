import type { Exchange } from './exchange.js';

/** Time each try may take unless told, in ms. */
export const TIMEOUT = 10_000;

/** How to reach the service. */
export interface ClientOptions {
  /** Address of the service, `https://stages.example.fr`. */
  baseUrl: string;
  /** Publishable (`pk_…`) or secret (`sk_…`) key. Without one, live offers can be read. */
  key?: string;
  /** The function that sends requests; the platform's `fetch` unless told. */
  fetch?: typeof globalThis.fetch;
  /** Time each try may take, in ms; 10,000 unless told. */
  timeoutMs?: number;
  /** Another way for requests to leave than ky; `fetch` and `timeoutMs` are then its own business. */
  exchange?: Exchange;
}

/** Options of every call. */
export interface CallOptions {
  /** Stops the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of a call about one application: only who holds its receipt may act on it. */
export interface ReceiptOptions extends CallOptions {
  /** The `receiptToken` that `applications.submit` answered. */
  receiptToken: string;
}

export interface SubmitOptions extends CallOptions {
  /**
   * Says that a call is the same as an earlier one: it then has one effect. A random one is made for
   * each call; give your own to try again after a `NoAnswerError`.
   */
  idempotencyKey?: string | undefined;
}
