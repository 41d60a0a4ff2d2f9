import type { OfferId } from '@1eleve1stage/sdk/contract';
import { SPACE_PATHS } from '../../../core/members/rules/session-space.js';

/** Where everything that waits is. */
export const QUEUE_PATH = SPACE_PATHS.moderation;

export const DESK_PATH = `${QUEUE_PATH}/account`;

export function organisationPath(id: string): string {
  return `${QUEUE_PATH}/organisations/${id}`;
}

export function offerToReadPath(id: OfferId): string {
  return `${QUEUE_PATH}/offers/${id}`;
}
