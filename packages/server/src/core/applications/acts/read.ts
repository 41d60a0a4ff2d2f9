import type { StoredApplication } from '../../../ports/index.js';
import { step, type Act } from './act.js';

/** The employer reads the application. */
export async function read(act: Act): Promise<StoredApplication> {
  return step(act, 'read', {}, async () => {});
}
