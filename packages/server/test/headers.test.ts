import { afterAll, expect, it } from 'vitest';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());

it('every answer says what it is, tells no other site where one comes from, and is framed by nobody it does not name', async () => {
  const page = await (await service.request('/s/search')).text();
  const style = /href="(\/s\/page-\w+\.css)"/.exec(page)?.[1] ?? '';
  const paths = [
    ...['/', '/docs', '/openapi.json', '/health', '/v1/offers', '/v1/none', '/none', '/oembed', style],
    ...['/s', '/s/search', '/s/search?near=Rennes', '/embed', '/embed/search', '/embed/loader.js'],
    ...['/embed/frame.js', '/mail/answer', '/mail/page.css', '/mail/page.js'],
    ...['/widget/none.js', '/dev/mailbox'],
  ];
  for (const accept of ['text/html', 'application/json'])
    for (const path of paths) {
      const { headers } = await service.request(path, { headers: { accept } });
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors /);
      expect(headers.get('referrer-policy'), path).toMatch(/^(no-referrer|same-origin)$/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('set-cookie'), path).toBeNull();
    }
});
