import { describe, expect, it } from 'vitest';
import { NoAnswerError } from '../../src/index.js';
import { EMPTY, FORM, service, SUBMITTED, transports } from './scripted-client.js';
import { cut, json, problem, silence, stalled, truncated } from './service.js';

describe.each(transports)('over %s', (_name, client) => {
  describe('when no answer comes', () => {
    it('tries a read again, and succeeds', async () => {
      const { offers } = await client([cut, problem('unavailable', 503), json(EMPTY)]);
      await expect(offers.search()).resolves.toEqual(EMPTY);
      expect(service.seen).toHaveLength(3);
    });

    it('gives up after three tries', async () => {
      const { offers } = await client([cut]);
      await expect(offers.search()).rejects.toBeInstanceOf(NoAnswerError);
      expect(service.seen).toHaveLength(3);
    });

    it('says so when the service is silent, or stops in the middle', async () => {
      const silent = await client([silence]);
      await expect(silent.publisher.offers.update('x', {})).rejects.toBeInstanceOf(NoAnswerError);
      await service.stop();
      const { offers } = await client([truncated]);
      await expect(offers.search()).rejects.toBeInstanceOf(NoAnswerError);
    });

    it('tries again after half an answer', async () => {
      const { offers } = await client([truncated, stalled, json(EMPTY)]);
      await expect(offers.search()).resolves.toEqual(EMPTY);
      expect(service.seen).toHaveLength(3);
    });

    it('applies again under the same key, so that it counts once', async () => {
      const { applications } = await client([cut, json(SUBMITTED, 201)], 'pk_live_abc');
      await expect(applications.submit('of_0000000000000000', FORM)).resolves.toEqual(SUBMITTED);
      const keys = service.seen.map(({ headers }) => headers['idempotency-key']);
      expect(keys).toHaveLength(2);
      expect(keys[0]).toBe(keys[1]);
      expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    });

    it('uses the key the caller gives', async () => {
      const { applications } = await client([json(SUBMITTED, 201)], 'pk_live_abc');
      await applications.submit('of_0000000000000000', FORM, { idempotencyKey: 'mine' });
      expect(service.seen[0]?.headers['idempotency-key']).toBe('mine');
    });

    it('asks for a challenge again, which changes nothing', async () => {
      const challenge = { challenge: 'text' };
      const { challenges } = await client([cut, json(challenge, 201)], 'pk_live_abc');
      await expect(challenges.create('of_0000000000000000')).resolves.toEqual(challenge);
      const { method, url } = service.seen[1] ?? {};
      expect([method, url?.pathname]).toEqual(['POST', '/v1/offers/of_0000000000000000/challenges']);
    });

    it('never repeats an act that may have been done', async () => {
      const { publisher } = await client([cut], 'sk_live_abc');
      await expect(publisher.applications.accept('ap_0000000000000000')).rejects.toBeInstanceOf(
        NoAnswerError,
      );
      expect(service.seen).toHaveLength(1);
    });

    it('waits as long as the service asks, when that is short', async () => {
      const { offers } = await client([
        problem('too_many_requests', 429, {}, { 'retry-after': '1' }),
        json(EMPTY),
      ]);
      const start = performance.now();
      await offers.search();
      expect(performance.now() - start).toBeGreaterThan(900);
    });
  });

  describe('an abort', () => {
    it('stops the call with its own reason, without another try', async () => {
      const { offers } = await client([silence]);
      const controller = new AbortController();
      const call = offers.search({}, { signal: controller.signal });
      await expect.poll(() => service.seen.length).toBeGreaterThan(0);
      controller.abort();
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
      expect(service.seen).toHaveLength(1);
    });

    it('stops an answer under way, and the pause before another try', async () => {
      const late = await client([stalled]);
      const reason = new Error('The pupil left.');
      const controller = new AbortController();
      const call = late.offers.search({}, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 50);
      await expect(call).rejects.toBe(reason);
      await service.stop();

      const busy = await client([problem('unavailable', 503, {}, { 'retry-after': '9' })]);
      const pausing = new AbortController();
      const paused = busy.offers.search({}, { signal: pausing.signal });
      setTimeout(() => pausing.abort(reason), 100);
      await expect(paused).rejects.toBe(reason);
    });
  });
});
