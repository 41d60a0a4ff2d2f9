import { APPLICATION_TAG } from '../apply-contract.js';
import { StageApplication } from './stage-application.js';

export { StageApplication };

/** Registers the application's element, unless its tag is taken. */
export function defineApplication(): void {
  if (!customElements.get(APPLICATION_TAG)) customElements.define(APPLICATION_TAG, StageApplication);
}
