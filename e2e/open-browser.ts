import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { PATIENCE } from '../scripts/patience.mjs';

/** A Chromium to test in, wherever one is found, with what it needs in its environment. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    ...(env && { env: { PATH: process.env['PATH'] ?? '', ...env } }),
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE.step));
  return browser;
}
