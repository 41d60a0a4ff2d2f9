import { beforeAll, describe, expect, it } from 'vitest';
import { weldingOffer } from './applying.js';
import { openAll } from './opened.js';
import { framedPaths, pathsToCheck } from './paths-to-check.js';

const WIDTHS = [320, 360, 960, 1030, 1280];
const TEXT_SIZES = [100, 200];
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const { service, browser } = await openAll();
const offerId = (await service.client().publisher.offers.put('audited-1', weldingOffer())).id;
const page = await browser.newPage({ locale: 'fr-FR', bypassCSP: true });

/** Widths and sizes of text at which the page is to be scrolled sideways. */
async function overflows(): Promise<string[]> {
  const found: string[] = [];
  for (const size of TEXT_SIZES) {
    const sized = await page.addStyleTag({ content: `html { font-size: ${size}% }` });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) found.push(`${over} px at ${width} px, text at ${size} %`);
    }
    await sized.evaluate((tag) => tag.parentNode?.removeChild(tag));
  }
  return found;
}

/** What is lost of the page's texts once they are spaced. */
async function lostOnceSpaced(): Promise<string[]> {
  const found: string[] = [];
  const spaced = await page.addStyleTag({ content: SPACED });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await lostTexts()).map((text) => `${text} at ${width} px`));
  }
  await spaced.evaluate((tag) => tag.parentNode?.removeChild(tag));
  return found;
}

/** Texts that no longer fit in what cuts them off, and how far the page is to be scrolled sideways. */
async function lostTexts(): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        // What is said to screen readers alone is cut off on purpose; what shows our frame sizes it.
        if (one.clientHeight < 4 || one.matches('svg, .preview__in')) return false;
        const { overflowX, overflowY } = getComputedStyle(one);
        return (
          (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 2) ||
          (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 2)
        );
      })
      .map(({ textContent }) => textContent.trim().slice(0, 40));
    return over > 0 ? [`${over} px too wide`, ...cut] : cut;
  });
}

/** Notes and boxes that stand less than 8 px under what is before them. */
async function notesThatTouch(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':not(:first-child):is(.note, .box, .context)')]
      .filter((note) => {
        const before = note.previousElementSibling?.getBoundingClientRect();
        return !!before?.height && note.getBoundingClientRect().top - before.bottom < 8;
      })
      .map(({ textContent }) => textContent.trim().slice(0, 60)),
  );
}

/** Widths at which a demonstration page, the element within it, is to be scrolled sideways with text twice as large. */
async function demoOverflows(path: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(service.url + path);
  await page.locator('stage-search .facts').first().waitFor();
  // Twice what the page chose: one of them has a rem of 10 px.
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const seen = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      skip: document.querySelector('.skip')?.getBoundingClientRect().bottom ?? Infinity,
    }));
    if (seen.over > 0) found.push(`${path}: ${seen.over} px at ${width} px`);
    if (seen.skip > 0)
      found.push(`${path}: the link to skip is in sight at ${width} px before it has the focus`);
  }
  return found;
}

/** The link that has the focus after a Tab, if it is in sight, and the part it leads to. */
async function skipped(): Promise<{ words: string; target: string | undefined }> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const link = document.activeElement;
    const isInSight = (link?.getBoundingClientRect().top ?? -1) >= 0;
    const hash = link?.getAttribute('href') ?? '';
    const target = hash.startsWith('#') ? document.getElementById(hash.slice(1))?.localName : undefined;
    return { words: (isInSight && link?.textContent) || '', target };
  });
}

/** What has no place in the lists and texts it is in. */
async function strays(): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'dl > :not(div, dt, dd), dl > div > :not(dt, dd), :is(ul, ol) > :not(li), :is(p, h1, h2, h3) :is(p, div, ul, dl)',
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

/** Where the first link of a page leads, and whether a keyboard that follows it goes on from there. */
async function followSkipLink() {
  const link = await skipped();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isWithin = await page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    // Where nothing else takes the focus, the link has it again.
    if (document.querySelectorAll('a, button, input, select, textarea, summary').length === 1) return true;
    return !!main?.contains(focused) || (main?.compareDocumentPosition(focused ?? main) ?? 0) === 4;
  });
  return { ...link, isWithin };
}

/** All that is looked at in a page, which is loaded once for it. */
async function lookAt(path: string) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(service.url + path);
  const skipLink = await followSkipLink();
  await page.setViewportSize({ width: 360, height: 800 });
  return {
    path,
    skipLink,
    touching: await notesThatTouch(),
    strays: await strays(),
    overflows: await overflows(),
    lost: await lostOnceSpaced(),
  };
}

describe('every page of ours', () => {
  const looks: Awaited<ReturnType<typeof lookAt>>[] = [];

  beforeAll(async () => {
    for (const path of [...pathsToCheck(offerId), '/nowhere']) looks.push(await lookAt(path));
  });

  /** Faults of one kind, each with the page it is on. */
  const all = (kind: 'overflows' | 'lost' | 'touching' | 'strays'): string[] =>
    looks.flatMap((look) => look[kind].map((fault) => `${look.path}: ${fault}`));

  it('audited 13.21: is never scrolled sideways, on a phone or between, with text twice as large', () => {
    expect(looks.length).toBeGreaterThan(30);
    expect(all('overflows')).toEqual([]);
  });

  it('is never scrolled sideways in the demonstration, nor shows the link to skip before its time', async () => {
    const found: string[] = [];
    for (const name of ['town-hall', 'school', 'company', 'library'])
      found.push(...(await demoOverflows(`/demo/${name}`)));
    expect(found).toEqual([]);
  });

  it('loses nothing of its texts when they are spaced as RGAA 10.12 says', () => {
    expect(all('lost')).toEqual([]);
  });

  it('audited 13.21: begins with a link to its content, that a keyboard sees and follows', () => {
    const framed = framedPaths(offerId);
    for (const { path, skipLink } of looks.filter((look) => !framed.includes(look.path))) {
      expect(skipLink.words, path).toMatch(/^(Aller au contenu|Skip to content)$/);
      expect(skipLink, path).toMatchObject({ target: 'main', isWithin: true });
    }
  });

  it('leaves room between a note and what is before it, and none that is lost in a summary of errors', async () => {
    expect(all('touching')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${service.url}/s/offers/${offerId}/report`);
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await page.locator('.box--bad').waitFor();
    expect(await notesThatTouch()).toEqual([]);
    const [title, link] = await Promise.all(
      ['.box--bad h2', '.box--bad a'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect((link?.y ?? Infinity) - (title?.y ?? 0) - (title?.height ?? 0)).toBeLessThanOrEqual(16);
  });

  it('audited 13.21: has nothing in its lists that has no place there', () => {
    expect(all('strays')).toEqual([]);
  });
});

describe('the search', () => {
  it('audited 13.21: leads to its results in two Tabs, and to the first of them in a few more', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const [path, words] of [
      ['/s/search?place=35238&q=souder', 'Aller aux résultats'],
      ['/s/search?place=35238&lang=en', 'Skip to results'],
      ['/s/search?q=zzzz', 'Aller aux résultats'],
      ['/s/search?near=saint-denis', 'Aller aux résultats'],
    ] as const) {
      await page.goto(service.url + path);
      await skipped();
      expect(await skipped(), path).toEqual({ words, target: 'h2' });
      await page.keyboard.press('Enter');
      let tabs = 0;
      const isThere = (): Promise<boolean> =>
        page.evaluate(() => !!document.activeElement?.matches('.card a, .way, .ways a, .cards a'));
      do {
        await page.keyboard.press('Tab');
        tabs += 1;
      } while (tabs < 10 && !(await isThere()));
      expect(tabs, path).toBeLessThanOrEqual(6);
    }
  });
});
