import { html, render } from 'lit';
import { Settings } from './elements/settings.js';
import { StageApply } from './elements/stage-apply.js';
import { StageOffers } from './elements/stage-offers.js';
import { StageSearch } from './elements/stage-search.js';
import { StageService } from './elements/stage-service.js';
import { loadOlderBrowser } from './styles/adopted-styles.js';
import { VERSION } from './version.js';

// Who registers the elements writes them, sets their properties and hears their events: the types come along.
export type * from './index.js';

const ELEMENTS = {
  // First, so that it is there for those inside it.
  'stage-service': StageService,
  'stage-search': StageSearch,
  'stage-offers': StageOffers,
  'stage-apply': StageApply,
};

/**
 * Registers our elements. A second copy on the page does nothing; one of another version says so once in the
 * console, for the first one that arrives serves the whole page.
 */
function define(): void {
  const others = Object.keys(ELEMENTS).filter((tag) => {
    const taken = customElements.get(tag);
    if (!taken) customElements.define(tag, ELEMENTS[tag as keyof typeof ELEMENTS]);
    return taken && (taken as Partial<typeof StageSearch>).version !== VERSION;
  });
  if (others.length > 0) void advice().then(({ adviseOnVersions }) => adviseOnVersions(others));
}

const advice = (): Promise<typeof import('./page/advice-part.js')> => import('./page/advice-part.js');

/** `https://stages.example.fr` of `https://stages.example.fr/widget/@1/stage.js`. */
const FROM_SERVICE = /^(.+)\/widget\/[^/]*\/?stage\./;

/** False where the page enforces Trusted Types and leaves Lit no policy: the links inside stay as they are. */
function canDraw(): boolean {
  try {
    render(html`<slot></slot>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}

/** Of the spring of 2022 or later: Safari 15.4, Chrome and Edge 100, Firefox 97. In older browsers, too, the links stay. */
const isRecent = 'throwIfAborted' in AbortSignal.prototype;

/** Where a server draws the page, importing us does nothing: the links inside stay until a browser takes over. */
const isPage = 'document' in globalThis;

Settings.home = FROM_SERVICE.exec(import.meta.url)?.[1];
if (isPage && isRecent) {
  // Dressed from the first: what an older browser needs for it comes before the elements.
  if (canDraw()) void (loadOlderBrowser()?.then((canAdopt) => canAdopt && define()) ?? define());
  else void advice().then(({ adviseOnTypes }) => adviseOnTypes());
}
