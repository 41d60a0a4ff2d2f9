import type { ApplicationId } from '@1eleve1stage/sdk/contract';

/** Letters to one member of an organisation, about no application alone; written as they leave. */
export type MemberContents = DigestContents | RejectedTogetherContents;

/** Several candidates to whom a member said no at once. */
export interface RejectedTogetherContents {
  kind: 'rejectedTogether';
  publisherId: string;
  personId: string;
  ids: readonly ApplicationId[];
  /** ISO 8601. */
  at: string;
  /** Their name, as colleagues know them. */
  by: string;
}

/** What waits in an organisation, told to one of its members; written as it leaves. */
export interface DigestContents {
  kind: 'digest';
  /** Of a day on which somebody waits, or of a week. */
  of: DigestKind;
  publisherId: string;
  personId: string;
}

export const DIGESTS = ['waiting', 'week'] as const;
export type DigestKind = (typeof DIGESTS)[number];
