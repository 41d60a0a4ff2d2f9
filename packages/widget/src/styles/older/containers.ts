import { css, type CSSResultOrNative, type LitElement } from 'lit';
import { styleOf } from './style-of.js';

/** Widths of containers by their name, in em of their own font size; one that is not on the screen is missing. */
export type Widths = Readonly<Partial<Record<string, number>>>;

/** `@container cards (min-width: 36em)`, or as minified `@container cards (width>=36em)`. */
const QUERY = /@container (\w+) \((min-width:|max-width:|width>=|width<=) ?([\d.]+)em\)/g;

/** No container: it has the width of what it holds. */
export const uncontained = css`
  :host {
    container-type: normal !important;
  }
`;

/** Answers the container queries of one shadow root, where the browser does not. */
export class Containers {
  /** True also in Safari 16, where a container cannot be told the width it has in a dialog: it would have none. */
  static areNeeded(): boolean {
    return (
      !CSS.supports('container-type', 'inline-size') || !CSS.supports('contain-intrinsic-inline-size', '1px')
    );
  }

  private readonly answers = new Map<CSSResultOrNative, CSSResultOrNative>();
  private readonly watched = new Map<Element, string>();
  private readonly sizes: ResizeObserver;
  private widths: Widths = {};

  /** @param changed called, before the next picture, after the size of a container changed */
  constructor(changed: () => void) {
    // A style that changes at once would be measured again, which browsers report to the page as an error.
    this.sizes = new ResizeObserver(() => requestAnimationFrame(changed));
  }

  /** Finds the containers that an element now shows; the one named « stage » is itself. */
  find(host: LitElement): void {
    const now = new Map<Element, string>([[host, 'stage']]);
    for (const name of ['cards', 'offer']) {
      const inside = host.renderRoot.querySelector(`.${name}`);
      if (inside) now.set(inside, name);
    }
    for (const element of this.watched.keys()) if (!now.has(element)) this.forget(element);
    for (const [element, name] of now) {
      if (!this.watched.has(element)) this.sizes.observe(element);
      this.watched.set(element, name);
    }
  }

  leave(): void {
    for (const element of this.watched.keys()) this.forget(element);
  }

  /** Measures the containers; true when one is wider or narrower than before. */
  measure(): boolean {
    const { widths } = this;
    const now = Object.fromEntries([...this.watched].map(([element, name]) => [name, widthOf(element)]));
    if (Object.keys({ ...widths, ...now }).every((name) => widths[name] === now[name])) return false;
    this.widths = now;
    this.answers.clear();
    return true;
  }

  /** The style sheet with its queries answered; itself where there is none. */
  answer(style: CSSResultOrNative): CSSResultOrNative {
    const known = this.answers.get(style);
    if (known || style instanceof CSSStyleSheet) return known ?? style;
    const text = answered(style.cssText, this.widths);
    const answer = text === style.cssText ? style : styleOf(text);
    this.answers.set(style, answer);
    return answer;
  }

  private forget(element: Element): void {
    this.watched.delete(element);
    this.sizes.unobserve(element);
  }
}

/** Of what a container holds, in em. */
function widthOf(element: Element): number {
  const { fontSize, paddingLeft, paddingRight } = getComputedStyle(element);
  return (element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / parseFloat(fontSize);
}

/** A style sheet in which each container query holds always, or never. */
export function answered(text: string, widths: Widths): string {
  return text.replace(QUERY, (_, name: string, bound: string, em: string) => {
    const width = widths[name] ?? NaN;
    const holds = /min|>/.test(bound) ? width >= Number(em) : width <= Number(em);
    return holds ? '@media all' : '@media not all';
  });
}
