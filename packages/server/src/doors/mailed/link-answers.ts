import { endpoints, type ProblemCode } from '@1eleve1stage/sdk/contract';
import { answerPage, type AnswerProblem } from './answer-page.js';
import { damagedPage, gonePage, keptPage, takenDownPage, twicePage } from './closing-pages.js';
import { entryPage } from './entry-page.js';
import { askedAct, type AskedAct } from './link-press.js';
import { outcomePage } from './outcome-page.js';
import { questionPage } from './question-page.js';
import { seatPage } from './seat-page.js';
import { unavailablePage } from './unavailable-page.js';
import { APPLICATION_LIFE } from '../../core/applications/rules/application-life.js';
import { Refusal } from '../../core/base/refusal.js';
import { calendarOf } from '../../core/applications/calendar-of.js';
import { followLink } from '../../core/applications/links/follow-link.js';
import {
  LINK_ACTS,
  openLink,
  usesUp,
  type LinkAct,
  type LinkView,
} from '../../core/applications/links/open-link.js';
import { wordsRead } from './first-reading.js';
import { isEmployers } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { readableOffer, readablePersonal } from '../../core/offers/readable.js';
import type { HttpContext } from '../http/environment.js';
import type { LinkForm } from './link-form.js';
import { toAnswer, toCalendar } from './mail-form.js';

const { reason: Reason } = endpoints['publisher.applications.reject'].body.shape;

const { colleague: Colleague } = endpoints['publisher.applications.transfer'].body.shape;

const STATUS_OF = { offer_full: 409, reason_wrong: 400, colleague_wrong: 400 } as const satisfies Record<
  AnswerProblem,
  number
>;

/** Words to tell beside what stands. */
interface Told {
  problem?: AnswerProblem;
  /** The button that was pressed, and did not act. */
  pressed?: LinkAct;
}

/** Does what a button of a mailed page is for. To show and to ask act on nothing; an act happens once. */
export async function answerPress(c: HttpContext, ports: Ports, form: LinkForm): Promise<Response> {
  const acts: readonly LinkAct[] = LINK_ACTS[form.purpose];
  const [pressed, asked] = [acts.find((name) => name === form.act), askedAct(form.act)];
  try {
    if (pressed) return await act(c, ports, form, pressed);
    if (asked) return await ask(c, ports, form, asked);
    return await (form.act === 'calendar' ? giveCalendar(c, ports, form) : show(c, ports, form));
  } catch (error) {
    return refused(c, form, error);
  }
}

/** Whatever a page tells of an application, the security stream is told that its link was opened. */
async function open(c: HttpContext, ports: Ports, form: LinkForm): Promise<LinkView> {
  const view = await openLink(ports, form);
  c.set('opened', { sign: 'link_opened', ...identified(view) });
  return view;
}

/** Shows what the link is about and what can be done with it; with nothing left to do, what became of it. */
async function show(c: HttpContext, ports: Ports, form: LinkForm, told: Told = {}): Promise<Response> {
  const view = await open(c, ports, form);
  const { problem } = told;
  if (problem && isAnswerable(view)) return toAnswer(STATUS_OF[problem], openPage(form, view, told));
  return toAnswer(isErased(view) ? 410 : 200, openPage(form, view, told));
}

/** Asks first, where the act can follow; shows what stands otherwise. */
async function ask(c: HttpContext, ports: Ports, form: LinkForm, asked: AskedAct): Promise<Response> {
  const reason = Reason.safeParse(form.reason);
  if (asked === 'reject' && !reason.success) return show(c, ports, form, { problem: 'reason_wrong' });
  const view = await open(c, ports, form);
  if (!view.acts.includes(asked)) return show(c, ports, form, { pressed: asked });
  return toAnswer(
    200,
    questionPage(form.texts, view, { act: asked, token: form.token, reason: reason.data ?? '' }),
  );
}

/** The days of an internship that is settled, to its family; to nobody else, and nobody before. */
async function giveCalendar(c: HttpContext, ports: Ports, form: LinkForm): Promise<Response> {
  const { application, offer, purpose } = await open(c, ports, form);
  const isTheirs =
    !isEmployers(purpose) && application.status === 'confirmed' && application.personal && !offer.hidden;
  if (!isTheirs) return show(c, ports, form);
  return toCalendar(calendarOf(application, readableOffer(offer), ports.publicUrl));
}

async function act(c: HttpContext, ports: Ports, form: LinkForm, name: LinkAct): Promise<Response> {
  const reason = Reason.safeParse(form.reason);
  if (name === 'reject' && !reason.success) return show(c, ports, form, { problem: 'reason_wrong' });
  const { data: colleague, error } = Colleague.safeParse(form.colleague);
  if (name === 'transfer' && error) return show(c, ports, form, { problem: 'colleague_wrong' });
  try {
    const view = await followLink(ports, { ...form, act: name, reason: reason.data, colleague });
    c.set('opened', { sign: 'link_followed', ...identified(view) });
    return toAnswer(200, openPage(form, view, {}));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'unavailable' || isDamage(error.code)) throw error;
    if (error.extra.until) return toAnswer(409, keptPage(form.texts, error.extra.until));
    if (error.code === 'already_applied') return toAnswer(409, twicePage(form.texts));
    return show(c, ports, form, error.code === 'offer_full' ? { problem: 'offer_full' } : { pressed: name });
  }
}

/** The answer to a link that leads nowhere, or to what cannot be read or written now. */
function refused(c: HttpContext, form: LinkForm, error: unknown): Response {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'unavailable') return unavailable(form, error);
  c.set('refusal', error);
  if (error.code === 'offer_not_found') return toAnswer(410, takenDownPage(form.texts));
  if (isDamage(error.code)) return toAnswer(409, damagedPage(form.texts, form.purpose));
  return toAnswer(410, gonePage(form.texts, form.purpose));
}

/** True where what the link is about cannot be read. */
function isDamage(code: ProblemCode): boolean {
  return code === 'application_damaged' || code === 'offer_damaged';
}

/** The link acted on nothing: what was pressed can be pressed again. */
function unavailable({ texts, purpose, token, act, reason }: LinkForm, { extra }: Refusal): Response {
  const page = unavailablePage(texts, { purpose, fields: { token, act, reason } });
  return toAnswer(503, page, extra.retryAfterSeconds);
}

/** The identifiers that the security stream is told of a link. */
function identified({ application }: LinkView): { publisher: string; application: string } {
  return { publisher: application.publisherId, application: application.id };
}

function openPage({ texts, token, reason }: LinkForm, view: LinkView, { problem, pressed }: Told): string {
  if (isAnswerable(view)) {
    const pupil = readablePersonal(view.application)?.pupil;
    const read = wordsRead(view);
    if (read)
      return answerPage(
        view,
        { read, pupil, offer: readableOffer(view.offer) },
        { token, reason, problem, pressed },
      );
  }
  if (view.acts.includes('confirm')) return seatPage(texts, view, token);
  if (view.acts.includes('verify')) return entryPage(texts, 'verify');
  return outcomePage(texts, view, token, pressed && leadsElsewhere(view, pressed));
}

/** True when what was pressed did not lead to where the application stands: pressed twice, it did. */
function leadsElsewhere({ application }: LinkView, pressed: LinkAct): boolean {
  if (pressed === 'tell' || pressed === 'undo' || pressed === 'reveal') return true;
  return APPLICATION_LIFE[pressed].to !== application.status;
}

/** True while the employer can say something. */
function isAnswerable({ purpose, acts }: LinkView): boolean {
  return purpose === 'answer' && acts.some((act) => usesUp(act));
}

function isErased({ application, first }: LinkView): boolean {
  return application.personal === undefined && !first;
}
