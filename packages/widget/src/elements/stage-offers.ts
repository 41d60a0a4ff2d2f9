import { StageElement } from './stage-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'stage-offers': StageOffers;
  }
}

/**
 * A list of offers without a form: an employer's own, or those around a commune. Each opens in place.
 *
 * @summary Show the internships of an employer, or of a place.
 */
export class StageOffers extends StageElement {
  protected readonly layout = 'offers';
}
