import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { answered } from '#widget/styles/older/containers.js';
import { pretendToBeOf2022 } from '../browser-of-2022.js';
import { openRoots, wholeStates } from './states.js';

let beYoungAgain = (): unknown => undefined;

const rules = (): CSSRule[] =>
  openRoots().flatMap((root) => root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]));

/** How many container queries are worn as they are. */
const queries = (): number => rules().filter((rule) => rule.constructor.name === 'CSSContainerRule').length;

/** Where everything that shows is, in the element and in what it holds; a sticky bar is where the window is. */
function boxes(): string[] {
  const host = document.querySelector('main > *')?.getBoundingClientRect();
  return openRoots().flatMap((root) =>
    [...root.querySelectorAll(':not(style, i, .vh, .vh *, .applybar, .applybar *, .spin)')].flatMap(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x, y - (host?.y ?? 0), width, height].map(Math.round);
        return width > 0 ? [`${element.localName}.${element.className} ${box.join()}`] : [];
      },
    ),
  );
}

const nextPicture = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Boxes and container queries, once they no longer change. */
async function settled(): Promise<{ boxes: string[]; queries: number }> {
  for (let before = ''; ;) {
    const now = { boxes: boxes(), queries: queries() };
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
    for (let picture = 0; picture < 3; picture += 1) await nextPicture();
  }
}

describe('the layout in a browser of 2022', () => {
  afterEach(() => beYoungAgain());
  after(() => setViewport({ width: 800, height: 600 }));

  it('finds every container query it has to answer', async () => {
    await wholeStates.at(-1)?.open(360);
    const css = rules().map((rule) => rule.cssText);
    expect(answered(css.join('\n'), {})).not.to.include('@container');
  });

  it('follows an element that is moved, and a page that widens around it', async () => {
    const results = wholeStates.find(({ name }) => name === 'search · results');
    const moved = async (): Promise<{ boxes: string[]; queries: number }> => {
      await setViewport({ width: 1280, height: 900 });
      await results?.open(320);
      const element = document.querySelector('main > *');
      const wide = document.createElement('main');
      document.body.replaceChildren(wide);
      if (element) wide.append(element);
      wide.style.width = '700px';
      await settled();
      wide.style.width = '1100px';
      return settled();
    };
    const { boxes: expected } = await moved();
    beYoungAgain = await pretendToBeOf2022();
    expect(await moved()).to.deep.equal({ boxes: expected, queries: 0 });
  });

  for (const width of [320, 700, 1280]) {
    for (const { name, open } of wholeStates) {
      it(`has everything where later browsers have it, at ${width} px: ${name}`, async () => {
        await setViewport({ width, height: 900 });
        await open(width);
        const { boxes: expected } = await settled();
        beYoungAgain = await pretendToBeOf2022();
        await open(width);
        expect(await settled()).to.deep.equal({ boxes: expected, queries: 0 });
      });
    }
  }
});
