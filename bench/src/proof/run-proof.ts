import { randomBytes } from 'node:crypto';
import { createFirstWord, createSearch, toWork, type Work } from '@1eleve1stage/sdk/rules';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../../e2e/open-browser.ts';
import { percentile } from '../measure.ts';
import { PUZZLES, USUAL_BITS } from '../service.ts';

/** How long proofs of work take in a browser, ms. */
export interface ProofResult {
  name: string;
  /** How many times slower than this machine. */
  slowed: number;
  p50: number;
  p90: number;
}

const CHALLENGES = 100;
const SLOWED = [4, 6];

/** The search as a worker runs it, which refers to nothing else. */
const SEARCH = `const newSearch = (work) => (${createSearch.toString()})((${createFirstWord.toString()})(), work);`;

/**
 * Ways to do the work, each an expression for `(work) => Promise`. A browser slows the thread of the page alone:
 * what a worker takes on a slow phone is what the page's thread takes without a pause.
 */
const WAYS = {
  'without a pause': `async (work) => newSearch(work)(Infinity)`,
  'in slices of 6 ms': `async (work) => {
    const search = newSearch(work);
    for (;;) {
      const until = performance.now() + 6;
      do { if (search(64)) return } while (performance.now() < until);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }`,
  'in a worker, which is not slowed': `(work) => new Promise((resolve) => {
    const text = 'onmessage = ({ data }) => {' + ${JSON.stringify(SEARCH)} + 'postMessage(newSearch(data)(Infinity)) }';
    const worker = new Worker(URL.createObjectURL(new Blob([text])));
    worker.onmessage = () => { worker.terminate(); resolve() };
    worker.postMessage(work);
  })`,
};

const browser = await openBrowser();
const results: ProofResult[] = [];
try {
  for (const [name, way] of Object.entries(WAYS)) {
    for (const slowed of SLOWED) results.push({ name, slowed, ...(await measure(way, slowed)) });
    process.send?.(results);
  }
} finally {
  await browser.close();
}
process.exit();

async function measure(way: string, slowed: number): Promise<Pick<ProofResult, 'p50' | 'p90'>> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const times = await timesOf(page, way);
  await page.close();
  return { p50: percentile(times, 0.5), p90: percentile(times, 0.9) };
}

/** Times of so many challenges, each on its own, ms. */
function timesOf(page: Page, way: string): Promise<number[]> {
  return page.evaluate<number[]>(`(async () => {
    ${SEARCH}
    const solve = ${way};
    const times = [];
    for (const work of ${JSON.stringify(Array.from({ length: CHALLENGES }, newWork))}) {
      const begun = performance.now();
      await solve(work);
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times;
  })()`);
}

function newWork(): Work {
  return toWork({ challenge: randomBytes(32).toString('hex'), puzzles: PUZZLES, bits: USUAL_BITS });
}
