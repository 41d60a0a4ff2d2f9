import { StageElement } from './stage-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'stage-search': StageSearch;
  }
}

/**
 * Search, offer and application, in the page itself.
 *
 * @summary Find and apply to a school observation internship.
 */
export class StageSearch extends StageElement {
  protected readonly layout = 'search';
}
