import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { openRoots, wholeStates } from './states.js';

/** Letters, words, lines and paragraphs as far apart as WCAG 1.4.12 asks for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Texts that only screen readers read. */
const APART = '.vh, option';

describe('nothing is cut, and nothing scrolls sideways', () => {
  before(() => (document.body.style.margin = '0'));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [title, width, height, css] of [
    ['at 320 px', 320, 640, ''],
    ['at 400 % of 1280 × 1024', 320, 256, ''],
    ['with spaced texts', 360, 640, SPACED],
  ] as const) {
    for (const { name, open } of wholeStates) {
      it(`${title}: ${name}`, async () => {
        await setViewport({ width, height });
        await open(width);
        if (css) space(css);
        expect(cut()).to.deep.equal([]);
        const { scrollWidth } = document.documentElement;
        expect(scrollWidth, 'width of the page').to.be.at.most(width);
      });
    }
  }

  it('leaves the offer in sight when the window is low', async () => {
    await setViewport({ width: 320, height: 256 });
    await wholeStates.find(({ name }) => name === 'search · an offer')?.open(320);
    const bar = openRoots().flatMap((root) => [...root.querySelectorAll('.applybar')])[0];
    expect(bar && getComputedStyle(bar).position).to.equal('static');
  });
});

function space(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of openRoots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Texts that leave the box drawn around them, or the element itself. */
function cut(): string[] {
  return openRoots().flatMap((root) =>
    textsIn(root).flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      const box = boxAround(text.parentElement)?.getBoundingClientRect() ?? root.host.getBoundingClientRect();
      return width > 0 && (left < box.left - 1 || right > box.right + 1) ? [text.data.trim()] : [];
    }),
  );
}

function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => text.data.trim() && !text.parentElement?.closest(APART));
}

/** The nearest element with an edge, or that cuts what it holds. */
function boxAround(element: Element | null): Element | null {
  for (let at = element; at; at = at.parentElement) {
    const { borderInlineEndWidth, overflowX, display } = getComputedStyle(at);
    if (display !== 'inline' && (borderInlineEndWidth !== '0px' || overflowX !== 'visible')) return at;
  }
  return null;
}
