import { adoptStyles, type CSSResult, type CSSResultOrNative, type LitElement } from 'lit';
import { LazyPart } from '../lazy-part.js';

/** The parts of the screen that come in chunks of their own, each with its styles. */
export class Parts {
  readonly offer: LazyPart<typeof import('../offer/index.js')>;
  readonly criteria: LazyPart<typeof import('../criteria/index.js')>;
  readonly application: LazyPart<boolean>;

  /**
   * @param styles those the element wears already
   */
  constructor(
    private readonly host: LitElement,
    private styles: CSSResultOrNative[],
  ) {
    this.offer = new LazyPart(host, async () => this.worn(await import('../offer/index.js')));
    this.criteria = new LazyPart(host, async () => this.worn(await import('../criteria/index.js')));
    this.application = new LazyPart(host, async () => {
      (await import('../apply/index.js')).defineApplication();
      return true;
    });
  }

  private worn<Part extends { styles: CSSResult }>(part: Part): Part {
    this.styles = [...this.styles, part.styles];
    // A part is only asked for once the element has been drawn, in a shadow root.
    adoptStyles(this.host.renderRoot as ShadowRoot, this.styles);
    return part;
  }
}
