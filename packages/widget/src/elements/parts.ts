import type { CSSResultOrNative, LitElement } from 'lit';
import { LazyPart } from '../kit/lazy-part.js';
import { Worn } from '../styles/worn.js';

/** The parts of the screen that come in chunks of their own, each with its styles. */
export class Parts {
  readonly answer: LazyPart<typeof import('../screen/answer-part.js')>;
  readonly offer: LazyPart<typeof import('../offer/offer-part.js')>;
  readonly criteria: LazyPart<typeof import('../search/criteria-part.js')>;
  readonly application: LazyPart<ReturnType<typeof import('../apply/application-part.js').defineApplication>>;
  readonly theme: LazyPart<typeof import('../styles/themes-part.js')>;

  private readonly worn: Worn;

  /**
   * @param styles those the element wears already
   */
  constructor(host: LitElement, styles: CSSResultOrNative[]) {
    this.worn = new Worn(host, styles, true);
    this.answer = new LazyPart(host, async () => this.wearing(await import('../screen/answer-part.js')));
    this.offer = new LazyPart(host, async () => this.wearing(await (await this.answer.get()).bringOffer()));
    this.criteria = new LazyPart(host, async () =>
      this.wearing(await (await this.answer.get()).bringCriteria()),
    );
    this.theme = new LazyPart(host, async () => this.wearing(await import('../styles/themes-part.js')));
    this.application = new LazyPart(host, async () => (await this.answer.get()).bringApplication(host));
  }

  private wearing<Part extends { styles: CSSResultOrNative | CSSResultOrNative[] }>(part: Part): Part {
    this.worn.add(...[part.styles].flat());
    return part;
  }
}
