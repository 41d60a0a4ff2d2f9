import { describe, expect, it } from 'vitest';
import { ProblemError, UnreadableAnswerError } from '../../src/index.js';
import { EMPTY, service, transports } from './scripted-client.js';
import { json, page, problem } from './service.js';

describe.each(transports)('over %s', (_name, client) => {
  describe('when the service says no', () => {
    it('rejects with the problem, its fields and the time to wait', async () => {
      const errors = [
        { in: 'body', pointer: '/weeks/0', code: 'week_not_allowed', titles: { fr: '', en: '' } },
      ];
      const { applications } = await client(
        [problem('too_many_requests', 429, { errors, triesLeft: 2 }, { 'retry-after': '60' })],
        'pk_live_abc',
      );
      const error = await applications
        .verify('ap_0000000000000000', { code: '123456' })
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).toMatchObject({
        code: 'too_many_requests',
        status: 429,
        retryAfter: 60,
        triesLeft: 2,
        requestId: 'r1',
        errors,
      });
    });

    it('reads the fields to correct although an old library’s toJSON is about', async () => {
      const errors = [{ in: 'query', pointer: '/q', code: 'too_long', titles: { fr: '', en: '' } }];
      const { offers } = await client([problem('invalid_request', 400, { errors })]);
      Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'broken', configurable: true });
      try {
        await expect(offers.search()).rejects.toHaveProperty('errors.0.pointer', '/q');
      } finally {
        Reflect.deleteProperty(Array.prototype, 'toJSON');
      }
    });

    it('does not wait longer than a person would', async () => {
      const { offers } = await client([problem('unavailable', 503, {}, { 'retry-after': '11' })]);
      await expect(offers.search()).rejects.toMatchObject({ code: 'unavailable', retryAfter: 11 });
      expect(service.seen).toHaveLength(1);
    });

    it('does not ask again', async () => {
      const { offers } = await client([problem('offer_not_found', 404), json({})]);
      await expect(offers.get('of_0000000000000000')).rejects.toMatchObject({ code: 'offer_not_found' });
      expect(service.seen).toHaveLength(1);
    });
  });

  describe('when something else answers', () => {
    it.each([
      ['a captive portal', page(200)],
      ['a proxy', page(404)],
      ['another program', json({ hello: 'world' })],
      ['a list', json([])],
    ])('does not take %s for the service', async (_, turn) => {
      const { offers } = await client([turn]);
      await expect(offers.search()).rejects.toBeInstanceOf(UnreadableAnswerError);
    });

    it('lets through what a newer service adds', async () => {
      const { offers } = await client([json({ ...EMPTY, facets: { sectors: {} } })]);
      await expect(offers.search()).resolves.toMatchObject({ facets: { sectors: {} } });
    });
  });
});
