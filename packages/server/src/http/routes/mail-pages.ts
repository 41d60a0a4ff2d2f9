import { endpoints, type ProblemCode } from '@1eleve1stage/sdk/contract';
import { Hono } from 'hono';
import { answerPage, type AnswerProblem } from '../../pages/answer-page.js';
import { damagedPage, donePage, gonePage, twicePage, usedPage } from '../../pages/closing-pages.js';
import { entryPage } from '../../pages/entry-page.js';
import { textsOf, type Texts } from '../../pages/hosted/texts/index.js';
import { SCRIPT } from '../../pages/script.js';
import { seatPage } from '../../pages/seat-page.js';
import { STYLESHEET } from '../../pages/stylesheet.js';
import { unavailablePage } from '../../pages/unavailable-page.js';
import { withdrawPage } from '../../pages/withdraw-page.js';
import { LINK_PURPOSES, type LinkPurpose } from '../../ports/index.js';
import { Refusal } from '../../rules/refusal.js';
import { followLink } from '../../use-cases/follow-link.js';
import { LINK_ACTS, openLink, type LinkAct, type LinkView } from '../../use-cases/open-link.js';
import type { Ports } from '../../use-cases/ports.js';
import { readableOffer, readablePersonal } from '../../use-cases/readable.js';
import type { HttpApp, HttpContext, HttpEnvironment } from '../environment.js';
import { readFields } from '../form-fields.js';
import { OWN_HEADERS } from '../headers.js';
import { toPlainText } from '../plain-text.js';
import { textsFor, toAnswer, tokenOf } from './mail-form.js';
import { mountStop } from './stop-pages.js';

const FILE_HEADERS = { ...OWN_HEADERS, 'cache-control': 'public, max-age=3600' };

const { reason: Reason } = endpoints['publisher.applications.reject'].body.shape;

/** Seconds after which a service that could not write is worth asking again. */
const RETRY_AFTER = 5;

const STATUS_OF = { offer_full: 409, reason_wrong: 400 } as const satisfies Record<AnswerProblem, number>;

interface Form {
  purpose: LinkPurpose;
  token: string;
  act: LinkAct | 'open';
  reason: string;
  texts: Texts;
}

/**
 * The pages that mailed links lead to, to mount under `/mail`. Reading them does nothing, whoever reads;
 * the token comes with a form, and what it allows happens once.
 */
export function mailPages(ports: Ports): HttpApp {
  const pages: HttpApp = new Hono<HttpEnvironment>();
  pages.get('/page.css', (c) =>
    c.body(STYLESHEET, 200, { ...FILE_HEADERS, 'content-type': 'text/css; charset=utf-8' }),
  );
  pages.get('/page.js', (c) =>
    c.body(SCRIPT, 200, { ...FILE_HEADERS, 'content-type': 'text/javascript; charset=utf-8' }),
  );
  mountStop(pages, ports);
  for (const purpose of LINK_PURPOSES) {
    pages.get(`/${purpose}`, (c) => toAnswer(200, entryPage(textsOfPurpose(c, purpose), purpose)));
    pages.post(`/${purpose}`, async (c) => {
      const form = await readForm(c, purpose);
      if (!form) return toAnswer(400, entryPage(textsOfPurpose(c, purpose), purpose));
      return form.act === 'open' ? show(c, ports, form) : act(c, ports, form, form.act);
    });
  }
  return pages;
}

/** Employers are spoken to in French. */
function textsOfPurpose(c: HttpContext, purpose: LinkPurpose): Texts {
  return purpose === 'answer' ? textsOf({}) : textsFor(c);
}

/** The form posted, or undefined when it is not one of ours. */
async function readForm(c: HttpContext, purpose: LinkPurpose): Promise<Form | undefined> {
  const fields = await readFields(c);
  const [token = '', act, reason = ''] = ['token', 'act', 'reason'].map((name) => fields.get(name) ?? '');
  const acts: readonly (LinkAct | 'open')[] = ['open', ...LINK_ACTS[purpose]];
  const known = acts.find((name) => name === act);
  const end = tokenOf(token);
  if (!known || !end) return undefined;
  return { purpose, token: end, act: known, reason, texts: textsOfPurpose(c, purpose) };
}

async function show(c: HttpContext, ports: Ports, form: Form, problem?: AnswerProblem): Promise<Response> {
  try {
    const view = await openLink(ports, form);
    c.set('opened', { sign: 'link_opened', ...identified(view) });
    if (view.acts.length === 0) return toAnswer(410, usedPage(form.texts, view));
    return toAnswer(problem ? STATUS_OF[problem] : 200, openPage(form, view, problem));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'unavailable') return unavailable(form, error);
    c.set('refusal', error);
    if (isDamage(error.code)) return toAnswer(409, damagedPage(form.texts, form.purpose));
    return toAnswer(410, gonePage(form.texts, form.purpose));
  }
}

async function act(c: HttpContext, ports: Ports, form: Form, name: LinkAct): Promise<Response> {
  const reason = Reason.safeParse(toPlainText(form.reason));
  if (name === 'reject' && !reason.success) return show(c, ports, form, 'reason_wrong');
  try {
    const view = await followLink(ports, { ...form, act: name, reason: reason.data });
    c.set('opened', { sign: 'link_followed', ...identified(view) });
    return toAnswer(200, donePage(form.texts, view));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'unavailable') return unavailable(form, error);
    if (isDamage(error.code)) return toAnswer(409, damagedPage(form.texts, form.purpose));
    if (error.code === 'already_applied') return toAnswer(409, twicePage(form.texts));
    return show(c, ports, form, error.code === 'offer_full' ? 'offer_full' : undefined);
  }
}

/** True where what the link is about cannot be read. */
function isDamage(code: ProblemCode): boolean {
  return code === 'application_damaged' || code === 'offer_damaged';
}

/** The link acted on nothing: what was pressed can be pressed again. */
function unavailable(form: Form, { extra: { retryAfterSeconds = RETRY_AFTER } }: Refusal): Response {
  const answer = toAnswer(503, unavailablePage(form.texts, form));
  answer.headers.set('retry-after', String(retryAfterSeconds));
  return answer;
}

/** What the security stream is told of a link. */
function identified({ application }: LinkView): { publisher: string; application: string } {
  return { publisher: application.publisherId, application: application.id };
}

function openPage({ texts, token }: Form, view: LinkView, problem: AnswerProblem | undefined): string {
  switch (view.purpose) {
    case 'answer': {
      const personal = readablePersonal(view.application);
      const whole = personal && { personal, offer: readableOffer(view.offer) };
      return whole ? answerPage(view, whole, token, problem) : usedPage(texts, view);
    }
    case 'confirm':
      return seatPage(texts, view, token);
    case 'withdraw':
      return withdrawPage(texts, view, token);
    case 'verify':
      return entryPage(texts, 'verify');
  }
}
