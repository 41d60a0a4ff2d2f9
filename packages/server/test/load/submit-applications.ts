import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ApplicationForm } from '@1eleve1stage/sdk';

const APPLICANTS = fileURLToPath(new URL('./applicants.ts', import.meta.url));

/** What is asked of a service, and how. */
export interface ApplicationLoad {
  /** Address of the service, without a slash at the end; HTTP only. */
  url: string;
  /** An access key that may apply. */
  key: string;
  offerId: string;
  /** An application that the offer takes; each pupil has another e-mail address. */
  form: ApplicationForm;
  /** Applications in all. */
  count: number;
  /** Connections kept open, each with one application under way. */
  connections: number;
  /** Tells the pupils of one load from those of another. */
  name: string;
}

export interface ApplicationLoadResult {
  /** Applications answered 201. */
  acknowledged: number;
  /** Other answers, by their status line. */
  others: Record<string, number>;
  /** From the first request to the last answer. */
  seconds: number;
  /** Acknowledged a second of wall-clock. */
  perSecond: number;
  /** Milliseconds half of the applicants waited at most, and all but one in a hundred. */
  p50: number;
  p99: number;
}

/** Sends applications of distinct pupils from a process of its own, whose work is not the caller's. */
export async function submitApplications(load: ApplicationLoad): Promise<ApplicationLoadResult> {
  const { stdout } = await promisify(execFile)(process.execPath, [APPLICANTS, JSON.stringify(load)]);
  // Written by `applicants.ts`.
  return JSON.parse(stdout) as ApplicationLoadResult;
}
