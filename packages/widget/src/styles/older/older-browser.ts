import {
  adoptStyles,
  type CSSResult,
  type CSSResultOrNative,
  type LitElement,
  type ReactiveController,
} from 'lit';
import { Colours, probes } from './colours.js';
import { Containers, uncontained } from './containers.js';

/** How deep containers are in each other: the list, or an offer, in the element. */
const NESTED = 2;

/** Dresses an element where relative colours, and maybe container queries, are unknown. */
export class OlderBrowser implements ReactiveController {
  private readonly colours: Colours | undefined;
  private readonly containers: Containers | undefined;
  private own: CSSResult | undefined;
  private mixed: CSSResult | undefined;
  private adopted: readonly CSSResultOrNative[] = [];

  /**
   * @param styles what it wears elsewhere
   * @param isPainted false when its colours are those of the element around
   */
  constructor(
    private readonly host: LitElement,
    private readonly styles: () => readonly CSSResultOrNative[],
    isPainted: boolean,
  ) {
    const refresh = (): void => this.refresh();
    if (isPainted) this.colours = new Colours(refresh);
    if (Containers.areNeeded()) this.containers = new Containers(refresh);
    host.addController(this);
  }

  /** Moved, it may be wider. */
  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    this.containers?.find(this.host);
    if (this.adopted.length === 0 || this.containers?.measure()) this.refresh();
  }

  hostDisconnected(): void {
    this.containers?.leave();
  }

  /** Wears what fits the widths and colours of now. */
  refresh(): void {
    this.adopt();
    // The answer to one container may change the width of another in it.
    for (let turn = 0; turn < NESTED && this.containers?.measure(); turn += 1) this.adopt();
    if (!this.colours) return;
    // The canvas can be seen as it is; the other colours, once the element wears its own.
    this.own = this.colours.own(this.root);
    this.adopt();
    this.mixed = this.colours.mixed(this.root);
    this.adopt();
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  private adopt(): void {
    const { containers, own, mixed } = this;
    const given = this.styles();
    const styles = containers ? given.map((style) => containers.answer(style)) : [...given];
    if (containers) styles.push(uncontained);
    if (this.colours) styles.push(probes);
    if (own) styles.push(own);
    if (mixed) styles.push(mixed);
    if (styles.length === this.adopted.length && styles.every((style, at) => style === this.adopted[at]))
      return;
    this.adopted = styles;
    // Where style sheets cannot be adopted, lit adds elements, and leaves those of before; it draws up to the first.
    const [end, ...others] = [...this.root.children].filter(({ localName }) => localName === 'style');
    adoptStyles(this.root, styles);
    if (end) end.textContent = '';
    for (const style of others) style.remove();
  }
}
