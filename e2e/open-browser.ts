import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';

/** A Chromium to test in, wherever one is found, with what it needs in its environment. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args,
    ...(env && { env: { PATH: process.env['PATH'] ?? '', ...env } }),
  });
}
