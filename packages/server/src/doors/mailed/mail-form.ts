import { Language } from '@1eleve1stage/sdk/contract';
import { textsOf, type Texts } from '../pages/texts/index.js';
import { CALENDAR_NAME, CALENDAR_TYPE } from '../../core/applications/rules/internship-calendar.js';
import type { HttpContext } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';
import { parametersOf } from '../http/parameters.js';
import { sendPage } from '../pages/send-page.js';

/** The texts of a page in the language its address asks for. */
export function textsFor(c: HttpContext): Texts {
  const { data: lang } = Language.safeParse(parametersOf(c).get('lang'));
  return textsOf({ lang });
}

/** The token of a mailed link; by hand, people paste the whole link. */
export function tokenOf(typed: string): string | undefined {
  return /[\w-]{1,128}$/.exec(typed.trim().slice(-128))?.[0];
}

/** @param retryAfter seconds to wait first, where that is known */
export function toAnswer(status: 200 | 400 | 409 | 410 | 503, page: string, retryAfter?: number): Response {
  return sendPage(page, {
    status,
    retryAfter,
    isScripted: true,
    headers: { 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' },
  });
}

/** A calendar, as a file to keep. */
export function toCalendar(content: string): Response {
  return new Response(content, {
    headers: {
      ...OWN_HEADERS,
      'cache-control': 'no-store',
      'content-type': CALENDAR_TYPE,
      'content-disposition': `attachment; filename="${CALENDAR_NAME}"`,
    },
  });
}
