// Draws the picture that stands for our pages where one is shared, in each language, with their style and their texts;
// names it by its content, and writes the names down for the pages.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { LANGUAGES } from '../packages/sdk/dist/contract/index.js';
import { html } from '../packages/server/compiled/doors/pages/html.js';
import { sectorIcon } from '../packages/server/compiled/doors/pages/icons.js';
import { HOSTED_STYLE } from '../packages/server/compiled/doors/pages/style/index.js';
import { textsOf } from '../packages/server/compiled/doors/pages/texts/index.js';
import { findBrowser } from './browser.mjs';
import { ROOT } from './root.mjs';

/** What sites that show shared pages ask for, px. */
const WIDTH = 1200;
const HEIGHT = 630;

const ASSETS = path.join(ROOT, 'packages/server/assets');
const NAMES = path.join(ROOT, 'packages/server/src/doors/pages/share-pictures.ts');

const STYLE = `
body { display: grid; grid-template-columns: 1fr 21rem; inline-size: ${WIDTH}px; block-size: ${HEIGHT}px; overflow: hidden; font-family: "DejaVu Sans", system-ui, sans-serif; }
.says { display: grid; align-content: center; gap: 2.25rem; padding: 0 2rem 0 5rem; }
.name { font-size: 5rem; font-weight: 700; line-height: 1.05; letter-spacing: -0.03em; white-space: nowrap; color: var(--accent); }
.what { font-size: 3.25rem; font-weight: 700; line-height: 1.2; letter-spacing: -0.02em; }
.how { font-size: 2rem; line-height: 1.4; color: var(--muted); }
.shows { display: grid; align-content: center; gap: 1.5rem; background: var(--accent); padding-inline-start: 3.5rem; }
.shows div { display: flex; align-items: center; gap: 1.5rem; padding: 1.5rem; background: var(--surface); border-start-start-radius: 1.25rem; border-end-start-radius: 1.25rem; }
.shows span { display: grid; place-items: center; inline-size: 5.5rem; block-size: 5.5rem; border-radius: 1rem; background: var(--tint-2); color: var(--accent); font-size: 2.6rem; }
.shows i { display: block; block-size: 0.9rem; margin-block: 0.7rem; border-radius: 1rem; background: var(--border); inline-size: 12rem; }
`;

const { executablePath, args, env } = await findBrowser();
// Playwright takes only what is set.
const found = Object.entries({ ...process.env, ...env }).flatMap(([name, value]) =>
  value === undefined ? [] : [[name, value]],
);
const browser = await chromium.launch({ executablePath, args, env: Object.fromEntries(found) });
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  mkdirSync(ASSETS, { recursive: true });
  for (const old of readdirSync(ASSETS)) if (old.startsWith('share-')) rmSync(path.join(ASSETS, old));
  const names = [];
  for (const lang of LANGUAGES) {
    const { what, how } = textsOf({ lang }).share;
    names.push(`  ${lang}: {\n    file: '${await draw(page, lang)}',\n    says: '${what} ${how}',\n  },\n`);
  }
  writeFileSync(NAMES, moduleOf(names.join('')));
} finally {
  await browser.close();
}

/** @param {string} lines */
function moduleOf(lines) {
  return `import type { Language } from '@1eleve1stage/sdk/contract';

/** The picture of a shared page: its file in \`assets\`, and the texts it shows. Written by \`npm run share-pictures\`. */
export const SHARE_PICTURES: Record<Language, { file: string; says: string }> = {
${lines}};
`;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {'fr' | 'en'} lang
 * @returns {Promise<string>} the name of its file
 */
async function draw(page, lang) {
  await page.setContent(pageIn(lang));
  const bytes = await page.screenshot({ type: 'png' });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const name = `share-${lang}-${hash}.png`;
  writeFileSync(path.join(ASSETS, name), bytes);
  console.log(`${name}  ${(bytes.length / 1024).toFixed(1)} KiB`);
  return name;
}

/** @param {'fr' | 'en'} lang */
function pageIn(lang) {
  const { share } = textsOf({ lang });
  const cards = /** @type {const} */ (['s26', 's31', 's7']).map(
    (sector) =>
      html`<div>
        <span>${sectorIcon(sector)}</span>
        <p><i></i><i></i></p>
      </div>`,
  );
  const body = html`<div class="says">
      <p class="name">1 élève, 1 stage</p>
      <p class="what">${share.what}</p>
      <p class="how">${share.how}</p>
    </div>
    <div class="shows">${cards}</div>`;
  return `<!doctype html><html lang="${lang}" data-theme="light"><meta charset="utf-8"><style>${HOSTED_STYLE}${STYLE}</style>${body.text}</html>`;
}
