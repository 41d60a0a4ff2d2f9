import type { ApplicationId } from '@1eleve1stage/sdk/contract';

/** Purposes of mailed links, each of which acts once. */
export const LINK_PURPOSES = ['verify', 'answer', 'undo', 'confirm', 'withdraw'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** True for those that are mailed to whoever answers. */
export function isEmployers(purpose: LinkPurpose): purpose is 'answer' | 'undo' {
  return purpose === 'answer' || purpose === 'undo';
}

export interface Link {
  /** SHA-256 of the token, hexadecimal. */
  hash: string;
  applicationId: ApplicationId;
  purpose: LinkPurpose;
  expiresAt: Date;
  /** When it acted. */
  usedAt?: Date;
}

/** Single-use links sent by mail. */
export interface Links {
  add(link: Link): Promise<void>;
  /** The link, used ones included, unless it is unknown or over. */
  find(hash: string, now: Date): Promise<Link | undefined>;
  /** Marks the link as used; false when it was already, or is unknown or over. */
  use(hash: string, now: Date): Promise<boolean>;
  /** Makes the links of an application that acted act again, those of that purpose. */
  renew(applicationId: ApplicationId, purpose: LinkPurpose): Promise<void>;
  /** Deletes links that are over, so many at most; how many. */
  dropExpired(now: Date, limit: number): Promise<number>;
}
