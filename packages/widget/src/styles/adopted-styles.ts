import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

type OlderBrowserClass = (typeof import('./older/older-part.js'))['OlderBrowser'];

let Older: OlderBrowserClass | undefined;

const isOlder = (): boolean => !CSS.supports('color', 'light-dark(red, oklch(from red l c h))');

/**
 * Brings what elements need besides in browsers without relative colours; undefined in all others.
 *
 * @returns false where no style can be worn; never rejects
 */
export const loadOlderBrowser = (): Promise<boolean> | undefined =>
  isOlder()
    ? import('./older/older-part.js').then(
        ({ OlderBrowser, canAdoptStyles }) => {
          Older = OlderBrowser;
          return canAdoptStyles();
        },
        () => true,
      )
    : undefined;

/** The style sheets an element adopts: its own, then those of the parts that came since. */
export class AdoptedStyles {
  private readonly older: InstanceType<OlderBrowserClass> | undefined;

  /**
   * @param isPainted false when its colours are those of the element around
   */
  constructor(
    private readonly host: LitElement,
    private styles: readonly CSSResultOrNative[],
    isPainted: boolean,
  ) {
    if (Older && isOlder()) this.older = new Older(host, () => this.styles, isPainted);
  }

  /** Adopts more, over those before. Only for an element that has its shadow root. */
  add(...more: CSSResultOrNative[]): void {
    this.styles = [...this.styles, ...more];
    if (this.older) this.older.refresh();
    else adoptStyles(this.host.renderRoot as ShadowRoot, [...this.styles]);
  }
}
