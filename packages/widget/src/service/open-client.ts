import { createPupilClient } from '@1eleve1stage/sdk/pupil';
import type { StageClient } from './client.js';

export { toJson } from '@1eleve1stage/sdk/pupil';

/** The SDK's client of a service for pupils, with the page's key if it has one. */
export function openClient(baseUrl: string, key: string | null | undefined): StageClient {
  return createPupilClient({ baseUrl, ...(key && { key }) });
}
