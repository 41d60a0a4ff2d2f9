import { FIELD_ERRORS, PROBLEMS, type Language } from '@1eleve1stage/sdk/contract';
import type { Refusal } from '../../core/base/refusal.js';
import type { HttpContext } from '../http/environment.js';
import { refusalHeaders } from '../http/refusal-headers.js';
import { html, type Html } from './html.js';
import { messagePage } from './message-page.js';
import { rootOf } from './page.js';
import { sendPage } from './send-page.js';
import { textsOf, type Texts } from './texts/index.js';
import { visitorLanguage } from './visitor-language.js';
import { inLanguage } from './page-params.js';

interface Told {
  /** The visitor's own unless told. */
  lang?: Language;
  /** The words that were typed, to take along. */
  kept?: Html | undefined;
}

/** The answer to a person who is refused something, whichever door of ours it was asked at. */
export function sendRefusal(
  c: HttpContext,
  refusal: Refusal,
  { lang = visitorLanguage(c), kept }: Told = {},
): Response {
  // Nobody knows here where the service begins: its links go up from the address that was asked.
  const site = { url: '', base: rootOf(c) };
  const { extra, ...message } = messageOf(c, refusal, textsOf({ lang }));
  const page = messagePage(site, inLanguage({ query: {} }, lang), {
    ...message,
    extra: html`${kept}${extra}`,
  });
  return sendPage(page, {
    status: refusal.extra.isHidden ? 410 : PROBLEMS[refusal.code].status,
    headers: { ...refusalHeaders(refusal), vary: 'accept', 'referrer-policy': 'no-referrer' },
  });
}

/** The message to pupils of their offers and applications, in words of its own; of all else, what the API says. */
function messageOf(
  c: HttpContext,
  { code, extra }: Refusal,
  { refusals, refused, takenDown, offerPaused, words, page: { lang } }: Texts,
): { title: string; text: string; extra?: Html } {
  if (extra.isHidden) return takenDown;
  if (extra.until) return { ...offerPaused, text: offerPaused.text(words.day(extra.until)) };
  if (code in refusals) return refusals[code as keyof typeof refusals];
  const { status, [lang]: title } = PROBLEMS[code];
  const sentences = [
    code === 'not_found' && refused.lost,
    c.req.method === 'POST' && status < 500 && refused.unsaved,
    status >= 500 && refused.ours,
    (status === 429 || status >= 500) && whenToTry(extra, refused),
  ];
  const { errors = [] } = extra;
  return {
    title,
    text: sentences.filter((sentence) => sentence !== false).join(' '),
    extra: html`${
        errors.length > 0 &&
        html`<div>
          <p>${refused.fields}</p>
          <ul>
            ${errors.map(
              (error) => html`<li><code>${error.pointer}</code> ${FIELD_ERRORS[error.code][lang]}</li>`,
            )}
          </ul>
        </div>`
      }
      <p class="small muted">${refused.reference} <code>${c.get('requestId')}</code></p>`,
  };
}

function whenToTry({ retryAfterSeconds: seconds = 0 }: Refusal['extra'], refused: Texts['refused']): string {
  return seconds > 60 ? refused.inMinutes(Math.ceil(seconds / 60)) : refused.later;
}
