import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Makes choices in the builder, as far as the form of an offer, and sees each in the code. */
export async function chooseInBuilder(page: Page, offer: string): Promise<void> {
  await page.getByLabel('Un métier, un thème').fill('souder');
  await page.getByLabel('Un métier, un thème').blur();
  await page.getByText('q="souder"').first().waitFor();
  await page.getByRole('radio', { name: 'Sombres' }).check();
  await page.getByText('theme="dark"').first().waitFor();
  expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
  const english = page.getByRole('link', { name: 'English' });
  expect(await english.getAttribute('href')).toMatch(/q=souder.*theme=dark.*lang=en/);
  await page.getByRole('radio', { name: /Un formulaire/ }).check();
  await page.getByLabel('Quelle offre').fill(offer);
  await page.getByLabel('Quelle offre').blur();
  await page.getByText('offer-id="of_').first().waitFor();
  const preview = page.frameLocator('iframe').first();
  await preview.getByLabel('Prénom', { exact: true }).waitFor();
  expect(await page.getByLabel('Un métier, un thème').count()).toBe(0);
}

/** Goes on in the other language. */
export async function chooseInEnglish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.getByText('theme="light"').first().waitFor();
  await page.getByRole('button', { name: 'Copy' }).first().waitFor();
  expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
}
