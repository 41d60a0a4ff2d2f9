import { brotliCompressSync } from 'node:zlib';
import { createClient } from '@1eleve1stage/sdk';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../../../e2e/open-browser.ts';
import { Service } from '../../../e2e/service.ts';
import { embedPages, type EmbedPage } from './pages.ts';
import { serveEmbeds } from './server.ts';

/** What is measured of an embed in a real browser. */
export interface EmbedResult {
  name: string;
  /** Scripts and style sheets loaded until the first results, brotli, KiB. */
  kib: number;
  /** Work of the main thread until then, on a processor slowed four times, ms. */
  mainThreadMs: number;
  /** Time on the clock until then, ms. */
  readyMs: number;
  /** Layout shift that the host's page sees. */
  cls: number;
  /** Tasks of more than 50 ms until then. */
  longTasks: number;
  /** Memory of the page's objects after ten searches and after a hundred, MB. */
  heapMb?: [number, number];
}

const SLOWED = 4;
const SEARCHES = 100;
const WORDS = ['boulanger', 'police', 'animaux', 'informatique', 'jardin', 'avocat', 'sport', 'musique'];

/** Runs in the page before anything else. */
const WATCH = `
  window.watched = { cls: 0, longTasks: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.watched.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => (window.watched.longTasks += list.getEntries().length))
    .observe({ type: 'longtask', buffered: true });
`;

const service = await Service.empty();
const browser = await openBrowser();
try {
  await service.start();
  const { offers } = await createClient({ baseUrl: service.url }).offers.search({
    ...{ place: '35238', radiusKm: 20, limit: 100 },
  });
  const pages = embedPages(service.url);
  const site = await serveEmbeds(pages, offers);
  const results: EmbedResult[] = [];
  for (const [index, page] of pages.entries()) results.push(await measure(page, `${site.url}/${index}`));
  process.send?.(results);
  site.stop();
} finally {
  await browser.close();
  await service.stop();
  await service.remove();
}
process.exit();

async function measure({ name, isReady, search }: EmbedPage, url: string): Promise<EmbedResult> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType())) return;
    sizes.push(
      response.body().then(
        (body) => brotliCompressSync(body).length,
        () => 0,
      ),
    );
  });
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await session.send('Performance.enable');
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(isReady, undefined, { timeout: 60_000 });
  const readyMs = performance.now() - begun;
  const mainThreadMs = (await metric(session, 'TaskDuration')) * 1000;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  // What comes late may still move the page.
  await page.waitForTimeout(1000);
  const { cls, longTasks } = await page.evaluate<{ cls: number; longTasks: number }>('window.watched');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heapMb = search ? await searchOften(page, session, search) : undefined;
  await context.close();
  return { name, kib: bytes / 1024, mainThreadMs, readyMs, cls, longTasks, ...(heapMb && { heapMb }) };
}

async function searchOften(page: Page, session: CDPSession, search: string): Promise<[number, number]> {
  const run = async (from: number, to: number): Promise<number> => {
    for (let at = from; at < to; at += 1) {
      await page.evaluate(`(${search})(${JSON.stringify(WORDS[at % WORDS.length])})`);
    }
    await session.send('HeapProfiler.collectGarbage');
    return (await metric(session, 'JSHeapUsedSize')) / 1e6;
  };
  return [await run(0, 10), await run(10, SEARCHES)];
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}
