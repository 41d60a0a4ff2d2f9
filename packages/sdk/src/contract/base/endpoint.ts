import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems/problem.js';

/** What an endpoint takes, what it answers, what can go wrong. */
export interface Endpoint {
  /** One line, in English, for the reference. */
  summary: string;
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  /** Status and shape of success. Several statuses share one shape. */
  success: { status: readonly number[]; body: z.ZodMiniObject };
  /** Problems of its own, beside those of every endpoint (see `problemsOf`). */
  problems: readonly ProblemCode[];
}

/** A success that has the member its route says it holds. */
export interface Holding<Member extends string> {
  success: { body: { shape: Record<Member, unknown> } };
}
