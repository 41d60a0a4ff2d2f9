import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import { LazyPart } from '../lazy-part.js';

/** The parts of the screen that come in chunks of their own, each with its styles. */
export class Parts {
  readonly answer: LazyPart<typeof import('../answer/index.js')>;
  readonly offer: LazyPart<typeof import('../offer/index.js')>;
  readonly criteria: LazyPart<typeof import('../criteria/index.js')>;
  readonly application: LazyPart<true>;
  readonly theme: LazyPart<typeof import('../themes/index.js')>;

  /**
   * @param styles those the element wears already
   */
  constructor(
    private readonly host: LitElement,
    private styles: CSSResultOrNative[],
  ) {
    this.answer = new LazyPart(host, async () => this.worn(await import('../answer/index.js')));
    this.offer = new LazyPart(host, async () => this.worn(await (await this.answer.get()).bringOffer()));
    this.criteria = new LazyPart(host, async () =>
      this.worn(await (await this.answer.get()).bringCriteria()),
    );
    this.theme = new LazyPart(host, async () => this.worn(await import('../themes/index.js')));
    this.application = new LazyPart(host, async () => (await this.answer.get()).bringApplication());
  }

  /** Wears more styles, over those before. */
  wear(...styles: CSSResultOrNative[]): void {
    this.styles = [...this.styles, ...styles];
    // Only asked for once the element has a shadow root.
    adoptStyles(this.host.renderRoot as ShadowRoot, this.styles);
  }

  private worn<Part extends { styles: CSSResultOrNative | CSSResultOrNative[] }>(part: Part): Part {
    this.wear(...[part.styles].flat());
    return part;
  }
}
