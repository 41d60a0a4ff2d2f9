import { inspect } from 'node:util';
import { FIELD_ERRORS, PROBLEMS } from '@1eleve1stage/sdk/contract';
import { ConfigError } from '../config/config.js';
import { UnreadableFile } from '../imports/text/unreadable-file.js';
import { Refusal } from '../core/base/refusal.js';
import { UnusableKey } from '../storage/root-key.js';
import { UnusableStorage } from '../storage/opening.js';
import { toLines } from './printable.js';

/** Errors whose message says what is to be mended. */
const IN_WORDS = [ConfigError, UnreadableFile, UnusableKey, UnusableStorage];

/** A failure, for whoever typed the command: in words where they can mend it, with all we know otherwise. */
export function toMessage(error: unknown): string {
  return toLines(wordsOf(error));
}

function wordsOf(error: unknown): string {
  if (error instanceof Error && IN_WORDS.some((kind) => error instanceof kind)) return error.message;
  if (!(error instanceof Refusal)) return inspect(error);
  const fields = error.extra.errors ?? [];
  return [
    PROBLEMS[error.code].en,
    ...fields.map(({ pointer, code }) => `  ${pointer}: ${FIELD_ERRORS[code].en}`),
  ].join('\n');
}
