// Draws the sign of the service for browsers that do not draw it themselves: favicon.ico and the icon of home screens.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ICON } from '../packages/server/compiled/doors/pages/icon.js';
import { findBrowser } from './browser.mjs';
import { ROOT } from './root.mjs';

const ASSETS = path.join(ROOT, 'packages/server/assets');

const { executablePath, args, env } = await findBrowser();
// Playwright takes only what is set.
const found = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
  value === undefined ? [] : [[name, value]],
);
const browser = await chromium.launch({ executablePath, args, env: Object.fromEntries(found) });
try {
  const page = await browser.newPage({ colorScheme: 'light' });
  writeFileSync(path.join(ASSETS, 'favicon.ico'), toIco([await draw(page, 16), await draw(page, 32)]));
  // Home screens cut the corners themselves.
  writeFileSync(path.join(ASSETS, 'apple-touch-icon.png'), (await draw(page, 180, '#0c6170')).png);
} finally {
  await browser.close();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} size px
 * @param {string} background
 */
async function draw(page, size, background = 'transparent') {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;background:${background}}svg{display:block;inline-size:${size}px}</style>${ICON}`,
  );
  return { size, png: await page.screenshot({ type: 'png', omitBackground: true }) };
}

/**
 * An ICO of pictures in PNG.
 *
 * @param {{ size: number; png: Buffer }[]} pictures
 */
function toIco(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
