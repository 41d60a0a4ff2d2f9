import { noStopPage, resumedPage, stoppedPage, stopPage } from './stop-pages.js';
import type { Texts } from '../pages/texts/index.js';
import { unavailablePage } from './unavailable-page.js';
import { Refusal } from '../../core/base/refusal.js';
import { LETTER_SORTS, type LetterSort } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { STOP_ACTS, stopLetters, type StopAct } from '../../core/mail/stop-letters.js';
import { readBytes } from '../http/body.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { readFields, parametersOf } from '../http/parameters.js';
import { textsFor, toAnswer, tokenOf } from './mail-form.js';

interface Asked {
  token: string;
  act: StopAct;
  /** Letters of that sort alone, where the link was of one. */
  sort?: LetterSort | undefined;
}

/** Where a letter's « do not write to me again » leads. Reading it does nothing. */
export function mountStop(pages: HttpApp, ports: Ports): void {
  pages.get('/stop', (c) => {
    const said = parametersOf(c).get('sort');
    return isSort(said) ? toAnswer(200, stopPage(textsFor(c), toSort(said))) : noSuchSort(textsFor(c));
  });
  pages.post('/stop', async (c) => {
    const texts = textsFor(c);
    const asked = (await readOneClick(c)) ?? (await readForm(c));
    const said = parametersOf(c).get('sort');
    if (asked === 'no_such_sort' || !isSort(said)) return noSuchSort(texts);
    if (!asked) return toAnswer(400, stopPage(texts, toSort(said)));
    try {
      await stopLetters(ports, asked);
      return toAnswer(200, asked.act === 'stop' ? stoppedPage(texts, asked) : resumedPage(texts, asked.sort));
    } catch (error) {
      return refused(texts, asked, error);
    }
  });
}

/** A link that is none of ours, or one that acted on nothing because nothing could be written. */
function refused(texts: Texts, asked: Asked, error: unknown): Response {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'link_used') return toAnswer(410, noStopPage(texts));
  if (error.code !== 'unavailable') throw error;
  const page = unavailablePage(texts, {
    purpose: 'stop',
    fields: { token: asked.token, act: asked.act, ...(asked.sort && { sort: asked.sort }) },
  });
  return toAnswer(503, page, error.extra.retryAfterSeconds);
}

/**
 * Mail programs that stop letters themselves post `List-Unsubscribe=One-Click`, in one form or another, to the address
 * of the letter's header (RFC 8058). Its token is in the query: they have no fragment to send.
 */
async function readOneClick(c: HttpContext): Promise<Asked | undefined> {
  const token = tokenOf(parametersOf(c).get('token') ?? '');
  if (!token) return undefined;
  const body = Buffer.from(await readBytes(c.req.raw)).toString();
  if (!body.includes('One-Click')) return undefined;
  return { token, act: 'stop', sort: toSort(parametersOf(c).get('sort')) };
}

async function readForm(c: HttpContext): Promise<Asked | 'no_such_sort' | undefined> {
  if (parametersOf(c).has('token')) return undefined;
  const fields = await readFields(c);
  const act = STOP_ACTS.find((name) => name === fields.get('act'));
  const token = tokenOf(fields.get('token') ?? '');
  const said = fields.get('sort') ?? null;
  if (!isSort(said)) return 'no_such_sort';
  return act && token ? { token, act, sort: toSort(said) } : undefined;
}

/** A sort that we do not know stops nothing: only where none is said are all letters meant. */
function isSort(said: string | null): boolean {
  return said === null || toSort(said) !== undefined;
}

function noSuchSort(texts: Texts): Response {
  return toAnswer(400, noStopPage(texts));
}

function toSort(said: string | null): LetterSort | undefined {
  return LETTER_SORTS.find((sort) => sort === said);
}
