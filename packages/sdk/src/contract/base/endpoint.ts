import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems/problems.js';
import type { Routes } from './route.js';

/** An endpoint: its parameters and body, its answer, its problems. */
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

/** An endpoint for each of these routes; its success has the member that its route says it holds. */
export type EndpointsOf<Of extends Routes> = {
  [Name in keyof Of]: Endpoint & { success: { body: { shape: Record<Of[Name]['holds'], unknown> } } };
};
