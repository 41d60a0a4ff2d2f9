import type { ListPosition } from '../../ports/index.js';
import { Refusal } from './refusal.js';

/** Where a list goes on, as text a caller sends back. */
export function toCursor(position: ListPosition): string {
  return Buffer.from(`${position.createdAt.getTime()}.${position.id}`).toString('base64url');
}

/** @throws Refusal `invalid_cursor` when the text is not what {@link toCursor} gives */
export function readCursor(cursor: string): ListPosition {
  const match = /^(\d{1,15})\.(\w{1,30})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match?.[1] || !match[2]) throw new Refusal('invalid_cursor');
  return { createdAt: new Date(Number(match[1])), id: match[2] };
}
