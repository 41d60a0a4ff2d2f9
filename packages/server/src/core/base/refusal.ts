import type { FieldErrorCode, ProblemCode } from '@1eleve1stage/sdk/contract';

/** A field that a use case refuses, beyond what its schema could see. */
export interface FieldRefusal {
  in: 'body' | 'query' | 'path' | 'header';
  /** JSON pointer, `/weeks/0`. */
  pointer: string;
  code: FieldErrorCode;
}

/** The one error of the server that a caller is told about; anything else is an `internal_error`. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extra: {
      errors?: FieldRefusal[];
      triesLeft?: number;
      retryAfterSeconds?: number;
      /** When an offer that is paused is shown again. */
      until?: Date;
      /** True of an offer that whoever runs the service has taken down. */
      isHidden?: boolean;
      /** Whose key was refused, for those who look for intruders: never told to the caller. */
      caller?: { id: string; publisherId: string };
    } = {},
    /** What it comes of, for the log. */
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Refusal';
  }
}
