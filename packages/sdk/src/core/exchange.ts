/** One request as it goes over the wire. */
export interface WireRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** True when asking twice has the effect of asking once. */
  isRepeatable: boolean;
  signal?: AbortSignal | undefined;
}

/** One answer, read to its end. */
export interface WireAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * The port through which requests leave. It answers whatever the service answered, repeats by itself what may
 * be repeated, rejects with `NoAnswerError` when nothing came, and with the signal's reason when stopped.
 */
export type Exchange = (request: WireRequest) => Promise<WireAnswer>;
