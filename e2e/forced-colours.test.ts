import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { weldingOffer } from './applying.js';
import { openAll } from './opened.js';

const { service, browser } = await openAll();
const offerId = (await service.client().publisher.offers.put('forced-1', weldingOffer())).id;

/** The lowest contrast of a text with what is behind it, among all that is in sight. */
async function lowestContrast(page: Page, within: string): Promise<{ ratio: number; words: string }> {
  return page.evaluate((selector) => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element): string => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const texts = [...document.querySelectorAll(selector)]
      .flatMap((root) => [root, ...root.querySelectorAll('*')])
      .filter((one) => [...one.childNodes].some((child) => child instanceof Text && child.data.trim() !== ''))
      .filter((one) => one.getClientRects().length > 0);
    const measured = texts.map((one) => {
      const [a, b] = [luminance(getComputedStyle(one).color), luminance(behind(one))];
      return { ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), words: one.textContent };
    });
    return measured.sort((a, b) => a.ratio - b.ratio)[0] ?? { ratio: 0, words: 'nothing' };
  }, within);
}

describe('where a person chose the colours of all pages', () => {
  it.each(['light', 'dark'] as const)(
    'audited 13.18: every text of what is chosen stands out, in %s colours',
    async (colorScheme) => {
      const page = await browser.newPage({ forcedColors: 'active', colorScheme });
      for (const [path, hovered] of [
        ['/s/search?place=35238&grade=troisieme&weeks=2027-W24', '.week:has(:checked)'],
        ['/embed?place=35238&weeks=2027-W24&address=page', '.seg__o:has(:checked)'],
        [`/s/offers/${offerId}/apply`, '.seg__o:has(:checked)'],
      ] as const) {
        await page.goto(service.url + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const [first] = document.querySelectorAll<HTMLInputElement>('[name=weeks]:not(:disabled)');
          if (first) first.checked = true;
        });
        await page.locator(hovered).first().hover();
        const { ratio, words } = await lowestContrast(page, 'main');
        expect(ratio, `${path}: ${words}`).toBeGreaterThanOrEqual(4.5);
        // What is chosen is told from what is not by more than its words.
        const [chosen, other] = await page.evaluate(() =>
          ['.seg__o:has(:checked)', '.seg__o:not(:has(:checked))'].map((selector) => {
            const found = document.querySelector(selector);
            return found && getComputedStyle(found).backgroundColor;
          }),
        );
        expect(chosen).not.toBe(other);
      }
      await page.close();
    },
  );
});

describe('the builder, heard', () => {
  it('audited 13.18: has one live region that stays, and says what was found and what was copied', async () => {
    const context = await browser.newContext({ locale: 'fr-FR', permissions: ['clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${service.url}/embed?place=35238`);
    const said = page.getByRole('status');
    const first = await said.elementHandle();
    const before = await said.textContent();
    await page.getByLabel('Un métier, un thème').fill('souder');
    await page.getByLabel('Un métier, un thème').blur();
    await page.getByText('q="souder"').first().waitFor();
    await expect.poll(() => said.textContent()).not.toBe(before);
    expect(await first?.evaluate((one) => one.isConnected)).toBe(true);

    const names = await page.getByRole('button', { name: /^Copier/ }).allTextContents();
    expect(new Set(names).size).toBe(names.length);
    const copy = page.getByRole('button', { name: 'Copier : Dans un cadre', exact: true });
    for (let times = 0; times < 2; times += 1) {
      await copy.press('Enter');
      await expect.poll(() => said.textContent()).toBe('Copié : Dans un cadre'.replace(' :', '\u00a0:'));
      await expect.poll(() => said.textContent()).toBe('');
      expect(await copy.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await context.close();
  });
});
