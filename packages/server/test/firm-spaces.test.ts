import { afterAll, expect, it } from 'vitest';
import { openFormAt, postForm, typed } from './harness/forms.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');
const offerId = (await publish(service, secret)).id;

/** A number whose unit may go to the next line. */
const LOOSE =
  /\d\s(km|m|h|min|px|secondes?|seconds?|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|€|%)(?![\p{L}\d])/gu;

/** What is read of a page, with the spaces that may end a line as they are. */
function loose(page: string): string[] {
  const read = page.replaceAll(/<(script|style|pre).*?<\/\1>/gs, '').replaceAll(/<[^<>]*>/g, '');
  return [...read.replaceAll('\u00a0', '_').matchAll(LOOSE)].map(([words]) => words);
}

it.each(['fr', 'en'])('true to its words 13.6: pages in %s keep numbers with their units', async (lang) => {
  const paths = [
    '/s/search?place=35238&radius-km=20',
    `/s/offers/${offerId}`,
    `/s/offers/${offerId}/apply`,
    `/s/offers/${offerId}/report`,
    '/embed',
    '/s/data',
    '/mail/verify',
    '/mail/answer',
    '/mail/withdraw',
  ];
  for (const path of paths) {
    const response = await service.request(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    expect(response.status, path).toBe(200);
    expect(loose(await response.text()), path).toEqual([]);
  }
  const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply?lang=${lang}`);
  const { text } = await postForm(service, action, { ...typed(), ...hidden });
  expect(text).toMatch(/72\u00a0(heures|hours)/);
  expect(loose(text)).toEqual([]);
});
