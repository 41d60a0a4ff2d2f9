import { StageElement } from './stage-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'stage-apply': StageApply;
  }
}

/**
 * The application to one offer, which `offer-id` names.
 *
 * @summary Apply to one internship.
 */
export class StageApply extends StageElement {
  protected readonly layout = 'apply';
}
