import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from './harness/binary.js';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { namesOf, samplesOf } from './harness/open-metrics.js';

const TOKEN = 'a-token-of-whoever-watches';
const SHOWN = { headers: { authorization: `Bearer ${TOKEN}` } };

let there: InFolder;
beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(there.url + path, init);

describe('who may ask for figures', () => {
  it('is nobody, unless told', async () => {
    await there.serve();
    for (const init of [{}, SHOWN]) expect((await ask('/metrics', init)).status).toBe(404);
  });

  it('is who shows the token, where there is one', async () => {
    await there.serve({ METRICS_TOKEN: TOKEN });
    for (const authorization of [
      undefined,
      'Bearer',
      'Bearer another',
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN}x`,
    ]) {
      const response = await ask(
        '/metrics',
        authorization === undefined ? {} : { headers: { authorization } },
      );
      expect(response.status, authorization).toBe(401);
      expect(await response.text()).not.toContain('stages_');
    }
    const response = await ask('/metrics', SHOWN);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(
      'application/openmetrics-text; version=1.0.0; charset=utf-8',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toMatch(/\n# EOF\n$/);
  });

  it('is who reaches a port of their own, and shows the token if there is one, too', async () => {
    const port = String(await freePort());
    const service = await there.serve({ METRICS_PORT: port });
    const apart = `http://127.0.0.1:${port}`;
    expect((await fetch(`${apart}/metrics`)).status).toBe(200);
    expect((await fetch(`${apart}/health`)).status).toBe(404);
    expect((await ask('/metrics')).status).toBe(404);
    service.signal('SIGTERM');
    expect(await service.ended).toMatchObject({ code: 0, errors: '' });
    await there.serve({ METRICS_PORT: port, METRICS_TOKEN: TOKEN });
    expect((await fetch(`${apart}/metrics`)).status).toBe(401);
    expect((await fetch(`${apart}/metrics`, SHOWN)).status).toBe(200);
    expect((await ask('/metrics', SHOWN)).status).toBe(404);
  });

  it('is said by settings that are refused where they let anybody in, or cannot be', async () => {
    const port = new URL(there.url).port;
    const wrong = [
      [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN: read (hidden), expected 20 to 200'],
      [{ METRICS_PORT: port }, 'METRICS_PORT: read the port of the service, expected another.'],
      [{ METRICS_PORT: '0' }, 'METRICS_PORT: read "0", expected'],
    ] as const;
    for (const [environment, words] of wrong) {
      const { code, errors } = await there.command(['serve'], environment);
      expect([code, errors]).toEqual([1, expect.stringContaining(words)]);
    }
  });
});

describe('figures', () => {
  it('tell of requests by pattern and status, and of no address, word or name', async () => {
    const service = await there.serve({ METRICS_TOKEN: TOKEN });
    await service.sees('"the search is ready"');
    await ask('/v1/offers?q=boulanger%20lyon&radiusKm=20');
    await ask('/v1/offers/of_0000000000000000');
    await ask('/jade.dupont@college.example/0612345678');
    await ask('/health', { method: 'PROPFIND' });
    const text = await (await ask('/metrics', SHOWN)).text();
    const samples = samplesOf(text);
    const requests = (labels: string) => samples.get(`stages_http_requests_total{${labels}}`);
    expect(requests('method="GET",route="/v1/offers",status="200"')).toBe(1);
    expect(requests('method="GET",route="/v1/offers/:id",status="404"')).toBe(1);
    expect(requests('method="GET",route="/*",status="404"')).toBe(1);
    expect(samples.get('stages_http_request_duration_seconds_count{method="GET",route="/v1/offers"}')).toBe(
      1,
    );
    expect(samples.get('stages_search_duration_seconds_count{question="search"}')).toBeGreaterThan(0);
    for (const word of ['boulanger', 'lyon', 'of_', 'jade', '06123', 'PROPFIND', there.folder])
      expect(text).not.toContain(word);
  });

  it('tell how the service is: its index, its letters, its parts, its process', async () => {
    const service = await there.serve({ METRICS_TOKEN: TOKEN });
    await service.sees('"the search is ready"');
    const samples = samplesOf(await (await ask('/metrics', SHOWN)).text());
    const known = {
      stages_storage_up: 1,
      stages_search_ready: 1,
      stages_search_offers: 0,
      stages_search_lag_changes: 0,
      'stages_outbox_letters{state="waiting"}': 0,
      stages_outbox_oldest_seconds: 0,
      'stages_degraded{part="storage"}': 0,
      'stages_degraded{part="mail"}': 0,
    };
    for (const [name, value] of Object.entries(known)) expect(samples.get(name), name).toBe(value);
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      expect(samples.get(name), name).toBeGreaterThanOrEqual(0);
    const names = namesOf(await (await ask('/metrics', SHOWN)).text());
    expect(names).toContain('stages_database_connections_used');
  });
});
