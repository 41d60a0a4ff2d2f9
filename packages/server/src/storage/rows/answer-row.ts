import type { RecordedAnswer } from '../../ports/index.js';
import type { SealedPlace, Sealer } from '../seal.js';

/** An answer as every engine keeps it, beside how long. */
export interface AnswerRow {
  key: string;
  fingerprint: string;
  sealedBody: Buffer;
}

const bodyOf = (key: string): SealedPlace => `idempotency.body/${key}`;

export function toAnswerRow(key: string, { fingerprint, value }: RecordedAnswer, sealer: Sealer): AnswerRow {
  // The text of the JSON, as every release has kept it.
  return { key, fingerprint, sealedBody: sealer.seal(JSON.stringify(value), bodyOf(key)) };
}

/** @param row may have more columns */
export function toRecordedAnswer(
  { key, fingerprint, sealedBody }: AnswerRow,
  sealer: Sealer,
): RecordedAnswer {
  return { fingerprint, value: JSON.parse(sealer.open<string>(sealedBody, bodyOf(key))) as unknown };
}
