import type { StageClient } from '../../service/client.js';
import { emptyDraft, type Draft } from './draft.js';

/**
 * The draft of a pupil, as long as the page is open: never in any storage. It belongs to the client it
 * would be sent with, so that it outlives the form but not the element, and no other service sees it.
 */
const drafts = new WeakMap<StageClient, Draft>();

export function keptDraft(client: StageClient): Draft {
  return drafts.get(client) ?? emptyDraft;
}

export function keepDraft(client: StageClient, draft: Draft): void {
  drafts.set(client, draft);
}
