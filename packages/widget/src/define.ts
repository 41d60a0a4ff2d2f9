import { StageSearch } from './elements/stage-search.js';
import { VERSION } from './version.js';

export * from './index.js';

const TAG = 'stage-search';

/**
 * Registers `<stage-search>`. A second copy on the page does nothing; one of another version says so once
 * in the console, for the first one that arrives serves the whole page.
 */
function define(): void {
  const taken = customElements.get(TAG);
  if (!taken) customElements.define(TAG, StageSearch);
  else if ((taken as Partial<typeof StageSearch>).version !== VERSION) {
    console.warn(`<${TAG}> ${VERSION}: another version is already on this page; that one is used.`);
  }
}

define();
