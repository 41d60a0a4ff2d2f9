import type { CSSResultOrNative, LitElement } from 'lit';
import type { Listener } from '../state/search-state.js';
import { LazyPart } from '../kit/lazy-part.js';
import { AdoptedStyles } from '../styles/adopted-styles.js';

/** The parts of the screen that come in chunks of their own, each with its styles. */
export class Parts {
  readonly answer: LazyPart<typeof import('../screen/answer-part.js')>;
  readonly offer: LazyPart<typeof import('../offer/offer-part.js')>;
  readonly criteria: LazyPart<typeof import('../search/criteria-part.js')>;
  readonly application: LazyPart<ReturnType<typeof import('../apply/application-part.js').defineApplication>>;
  readonly theme: LazyPart<typeof import('../styles/themes-part.js')>;

  /**
   * @param styles those the element has already
   * @param answered told when what shows an answer has come
   */
  constructor(
    host: LitElement,
    styles: CSSResultOrNative[],
    answered: (part: typeof import('../screen/answer-part.js')) => void,
  ) {
    const adopted = new AdoptedStyles(host, styles, true);
    const styled = <Part extends { styles: CSSResultOrNative | CSSResultOrNative[] }>(
      fetchPart: () => Promise<Part>,
    ): LazyPart<Part> =>
      new LazyPart(host, async () => {
        const part = await fetchPart();
        adopted.add(...[part.styles].flat());
        return part;
      });
    this.answer = styled(async () => {
      const part = await import('../screen/answer-part.js');
      answered(part);
      return part;
    });
    this.offer = styled(async () => (await this.answer.get()).loadOffer());
    this.criteria = styled(async () => (await this.answer.get()).loadCriteria());
    this.theme = styled(async () => import('../styles/themes-part.js'));
    this.application = new LazyPart(host, async () => (await this.answer.get()).loadApplication(host));
  }

  /** Fetches what is about to be needed. */
  readonly follow: Listener = (action, _before, after) => {
    if (after.moreOpen || after.search.kind === 'empty') this.criteria.load();
    // The first answer is in: time to fetch what opens an offer; and once one is open, what applies to it.
    if (action.type === 'search-answered' || action.type === 'offer-opened') this.offer.load();
    if (action.type === 'offer-opened' || action.type === 'apply-started') this.application.load();
  };
}
