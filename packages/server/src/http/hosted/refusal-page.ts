import { PROBLEMS } from '@1eleve1stage/sdk/contract';
import { messagePage } from '../../pages/hosted/message-page.js';
import type { Site } from '../../pages/hosted/site.js';
import { textsOf } from '../../pages/hosted/texts/index.js';
import type { Refusal } from '../../rules/refusal.js';
import { sendHosted } from './send-page.js';

/** Tells a person what could not be answered. */
export function refusalPage(site: Site, { code, extra }: Refusal): Response {
  const wish = { query: {} };
  const { refusals } = textsOf(wish);
  const message = code in refusals ? refusals[code as keyof typeof refusals] : refusals.other;
  return sendHosted(messagePage(site, wish, message), 'none', PROBLEMS[code].status, extra.retryAfterSeconds);
}
