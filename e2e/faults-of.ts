import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page whose policy is bypassed; frames within have tests of their own. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run({ exclude: ['iframe'] }).then(({ violations, passes }) =>
    passes.length < 5
      ? ['axe saw nothing']
      : violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`);
}
