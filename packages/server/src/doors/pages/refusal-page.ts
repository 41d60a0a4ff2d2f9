import { PROBLEMS } from '@1eleve1stage/sdk/contract';
import { messagePage } from './message-page.js';
import type { Site } from './site.js';
import { textsOf } from './texts/index.js';
import { readWish } from './wish.js';
import type { Refusal } from '../../core/base/refusal.js';
import type { HttpContext } from '../http/environment.js';
import { sendPage } from './send-page.js';

/** Tells a person what could not be answered, in the language of the address. */
export function refusalPage(site: Site, c: HttpContext, { code, extra }: Refusal): Response {
  const { lang } = readWish(new URL(c.req.url).searchParams).wish;
  const wish = { query: {}, lang };
  const { refusals, takenDown } = textsOf(wish);
  if (extra.isHidden) return sendPage(messagePage(site, wish, takenDown), { status: 410 });
  const message = code in refusals ? refusals[code as keyof typeof refusals] : refusals.other;
  return sendPage(messagePage(site, wish, message), {
    status: PROBLEMS[code].status,
    retryAfter: extra.retryAfterSeconds,
  });
}
