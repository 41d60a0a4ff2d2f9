import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../src/metrics/create-metrics.js';
import { namesOf } from './harness/open-metrics.js';
import { openTestService, type TestService } from './harness/test-service.js';

const DOCS = join(import.meta.dirname, '../../../docs');
const fileOf = (path: string): Promise<string> => readFile(join(DOCS, path), 'utf8');

interface Rule {
  alert: string;
  expr: string;
  annotations: { summary: string; what_to_do: string; runbook_url: string };
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}

/** Prometheus makes it itself, of each service that it asks. */
const NOT_OURS = ['up'];
/** Names of a question that are no metrics: functions, words of the language, labels within braces or parentheses of `by`. */
const metricsOf = (expr: string): string[] =>
  [
    ...expr
      .replaceAll(/\{[^{}]*\}|\[[^[\]]*\]|\b(?:by|without)\s*\([^)]*\)/g, ' ')
      .matchAll(/\b[a-z]\w*\b(?!\s*\()/g),
  ]
    .map(([name]) => name)
    .filter((name) => !['or', 'and', 'unless', 'sum', 'max', 'min', 'avg'].includes(name));

let service: TestService;
let names: string[];
let rules: Rule[];
let dashboard: Dashboard;
beforeAll(async () => {
  service = await openTestService();
  const index = { size: () => 0, lag: () => Promise.resolve(0) };
  const { metrics } = createMetrics('0.0.0', { ...service.ports, index, pools: () => [] });
  names = [...namesOf(await metrics.scrape()), ...NOT_OURS];
  const { groups } = parse(await fileOf('operate/alerts.yaml')) as { groups: { rules: Rule[] }[] };
  rules = groups.flatMap((group) => group.rules);
  dashboard = JSON.parse(await fileOf('operate/dashboard.json')) as Dashboard;
});
afterAll(() => service.close());

describe('alerts', () => {
  it('ask for figures that there are', () => {
    expect(rules).toHaveLength(10);
    for (const { alert, expr } of rules) {
      const asked = metricsOf(expr);
      expect(asked, alert).not.toEqual([]);
      for (const name of asked) expect(names, alert).toContain(name);
    }
  });

  it('say what to do, and where more of it is said', async () => {
    const headings = [...(await fileOf('operate.md')).matchAll(/^#+ (.+)\n\n(?!#)(.+)/gm)].map(
      ([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
    );
    for (const { alert, annotations } of rules) {
      expect(annotations.what_to_do, alert).toMatch(/^[A-Z].{20,}\.$/);
      const [file, anchor] = annotations.runbook_url.split('#');
      expect(file).toBe('../operate.md');
      expect(anchor).toBe(alert.toLowerCase());
      expect(headings, alert).toContain(anchor);
    }
  });
});

it('the dashboard asks for figures that there are', () => {
  expect(dashboard.panels.length).toBeGreaterThan(10);
  for (const { title, targets } of dashboard.panels) {
    const asked = targets.flatMap(({ expr }) => metricsOf(expr));
    expect(asked, title).not.toEqual([]);
    for (const name of asked) expect(names, title).toContain(name);
  }
});
