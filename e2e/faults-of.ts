import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Pages that every document of theirs comes to with axe: to send it anew to each costs more than its run. */
const equipped = new WeakSet<Page>();

/** What axe finds wrong with a page whose policy is bypassed; frames within have tests of their own. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!equipped.has(page)) {
    equipped.add(page);
    await page.addInitScript(axe.source);
  }
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run({ exclude: ['iframe'] }).then(({ violations, passes }) =>
    passes.length < 5
      ? ['axe saw nothing']
      : violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`);
}
