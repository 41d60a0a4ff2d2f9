import { html, render } from 'lit';
import { StageApply } from './elements/stage-apply.js';
import { StageOffers } from './elements/stage-offers.js';
import { StageSearch } from './elements/stage-search.js';
import { VERSION } from './version.js';

export * from './index.js';

const ELEMENTS = { 'stage-search': StageSearch, 'stage-offers': StageOffers, 'stage-apply': StageApply };

/**
 * Registers our elements. A second copy on the page does nothing; one of another version says so once in the
 * console, for the first one that arrives serves the whole page.
 */
function define(): void {
  const others = Object.entries(ELEMENTS).filter(([tag, element]) => {
    const taken = customElements.get(tag);
    if (!taken) customElements.define(tag, element);
    return taken && (taken as Partial<typeof StageSearch>).version !== VERSION;
  });
  if (others.length > 0) {
    const tags = others.map(([tag]) => `<${tag}>`).join(', ');
    console.warn(`${tags} ${VERSION}: another version is already on this page; that one is used.`);
  }
}

/** False where the page enforces Trusted Types and leaves Lit no policy: the links inside stay as they are. */
function canDraw(): boolean {
  try {
    render(html`<slot></slot>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}

if (canDraw()) define();
else void import('./advice/index.js').then(({ adviseOnTypes }) => adviseOnTypes());
