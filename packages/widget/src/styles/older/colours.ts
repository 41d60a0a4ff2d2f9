import { css, type CSSResult } from 'lit';
import { ownColours } from '../palette.js';
import { styleOf } from './style-of.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** The property of a probe by which each colour, of the page or our own, is read. */
const READ_BY = {
  accent: 'color',
  surface: 'backgroundColor',
  positive: 'borderTopColor',
  caution: 'borderRightColor',
  negative: 'borderBottomColor',
} as const;

/** Shares of a colour in its tint, over the surface. */
const TINTS = [
  ['tint', 'accent', 0.08],
  ['tint-2', 'accent', 0.16],
  ['positive-tint', 'positive', 0.08],
  ['caution-tint', 'caution', 0.09],
  ['negative-tint', 'negative', 0.07],
] as const;

/** Each probe's own style, which only tells what a colour comes to, and says when that changed. */
export const probes = css`
  .probe {
    position: absolute;
    visibility: hidden;
    transition: all 1ms !important;
  }
  .canvas {
    background: Canvas;
  }
  .colours {
    color: var(--_accent);
    background: var(--_surface);
    border-top-color: var(--_positive);
    border-right-color: var(--_caution);
    border-bottom-color: var(--_negative);
  }
`;

/** Luminance of an ink: 6:1 at least on the surfaces of the element. */
const INK = { light: 0.1, dark: 0.5 };

/**
 * The colours that `tokens.ts` leaves to `light-dark()` and to relative colours, worked out where a browser knows neither.
 * Its probes, which nobody sees, also notice when the page changes its colours: they pass through a transition.
 */
export class Colours {
  private readonly canvas = probe('canvas');
  private readonly colours = probe('colours');

  /** @param changed called after the page changed a colour */
  constructor(changed: () => void) {
    for (const probe of [this.canvas, this.colours]) probe.addEventListener('transitionend', changed);
  }

  /** Rules for the element that follow its `color-scheme`, as its root now looks. */
  own(root: ParentNode): CSSResult {
    if (!this.canvas.isConnected) root.append(this.canvas);
    const isDark = this.isDark();
    const { cssText } = ownColours((light, dark) => (isDark ? dark : light));
    return styleOf(`:host{${cssText}}`);
  }

  /** Rules that follow the colours of the element, its own or the page's. */
  mixed(root: ParentNode): CSSResult {
    if (!this.colours.isConnected) root.append(this.colours);
    const computed = getComputedStyle(this.colours);
    const read = (name: keyof typeof READ_BY): Rgb => toRgb(computed[READ_BY[name]]);
    const surface = read('surface');
    const accent = read('accent');
    const tints = TINTS.map(([name, of, share]) => `--_${name}:${toCss(mixed(surface, read(of), share))};`);
    const onAccent = luminance(accent) < 0.179 ? '#fff' : '#000';
    const ink = toCss(inked(accent, this.isDark()));
    return styleOf(`:host{--_own-on-accent:${onAccent};--_ink:${ink};${tints.join('')}}`);
  }

  private isDark(): boolean {
    return luminance(toRgb(getComputedStyle(this.canvas).backgroundColor)) < 0.5;
  }
}

function probe(name: string): HTMLElement {
  const element = document.createElement('i');
  element.className = `probe ${name}`;
  return element;
}

/** `rgb(12, 97, 112)`; a colour of another space is drawn to know it. */
function toRgb(css: string): Rgb {
  const [red, green, blue] = css.startsWith('rgb') ? (css.match(/[\d.]+/g) ?? []).map(Number) : painted(css);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function painted(css: string): readonly number[] {
  const pencil = document.createElement('canvas').getContext('2d');
  if (!pencil) return [];
  pencil.fillStyle = css;
  pencil.fillRect(0, 0, 1, 1);
  return [...pencil.getImageData(0, 0, 1, 1).data];
}

const toCss = (colour: Rgb): string => `rgb(${colour.map(Math.round).join()})`;

/** Light itself, 0 to 1, of a channel from 0 to 255 (sRGB, IEC 61966-2-1), and back. */
const toLight = (channel: number): number =>
  channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const fromLight = (light: number): number =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/** Relative luminance as WCAG 2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue);
}

function mixed(under: Rgb, over: Rgb, share: number): Rgb {
  const mix = (at: 0 | 1 | 2): number => under[at] + (over[at] - under[at]) * share;
  return [mix(0), mix(1), mix(2)];
}

/** The accent made readable as text: darker on a light surface, lighter on a dark one, where it must be. */
function inked(accent: Rgb, isDark: boolean): Rgb {
  const light = luminance(accent);
  const share = isDark ? Math.max(0, (INK.dark - light) / (1 - light)) : Math.max(0, 1 - INK.light / light);
  const towards = (channel: number): number => {
    const linear = toLight(channel);
    return fromLight(linear + ((isDark ? 1 : 0) - linear) * share);
  };
  const [red, green, blue] = accent;
  return [towards(red), towards(green), towards(blue)];
}
