import { expect } from 'chai';
import type { HostPage } from './host-page.js';
import { visit } from './visit.js';

/** One test for each page: a person searches and applies there, and nothing of ours complains. */
export function worksOn(pages: readonly HostPage[]): void {
  for (const page of pages) {
    it(page.name, async function () {
      this.timeout(60_000);
      if (page.needs && !(page.needs in globalThis || page.needs in document)) this.skip();
      const { report, stored } = await visit(page);
      if (report.stopped) expect.fail([report.stopped, ...report.complaints].join('\n'));
      const expected = page.warnings ?? [];
      const isExpected = (line: string): boolean => expected.some((part) => line.includes(part));
      expect(report.complaints.filter((line) => !isExpected(line))).to.deep.equal([]);
      expect(expected.filter((part) => !report.complaints.some((line) => line.includes(part)))).to.deep.equal(
        [],
      );
      const sent = { status: 'submitted', email: 'jade.moreau@exemple.fr' };
      expect(stored).to.deep.equal(page.isStopped ? [] : [sent]);
    });
  }
}
