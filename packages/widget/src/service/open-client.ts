import { createPupilClient } from '@1eleve1stage/sdk/pupil';
import type { StageClient } from './client.js';

export { toJson } from '@1eleve1stage/sdk/pupil';

/** The SDK's client of a service for pupils, with the page's key if it has one. */
export function openClient(baseUrl: string, key: string | null | undefined): StageClient {
  return createPupilClient({ baseUrl, ...(key && { key }) });
}

/** Opens a client for an address and a key once: asked again for the same, the same one. */
export function openClients(): typeof openClient {
  const opened = new Map<string, StageClient>();
  return (baseUrl, key) => {
    const name = `${key} ${baseUrl}`;
    const client = opened.get(name) ?? openClient(baseUrl, key);
    opened.set(name, client);
    return client;
  };
}
