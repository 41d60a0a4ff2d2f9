import { ApplicationId, endpoints } from '@1eleve1stage/sdk/contract';
import { codePage, receiptPage, withdrawalQuestion, type SentView } from './after-pages.js';
import { messagePage } from '../pages/message-page.js';
import type { Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import { Refusal } from '../../core/base/refusal.js';
import { actAsPupil } from '../../core/applications/act-on-application.js';
import { getApplication } from '../../core/applications/get-application.js';
import type { Ports } from '../../ports/ports.js';
import { sendCode } from '../../core/applications/send-code.js';
import { verifyApplication } from '../../core/applications/verify-application.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { readPosted } from './posted-form.js';
import { sendPage } from '../pages/send-page.js';
import { openVisit } from '../pages/visit.js';

const { body: Verification } = endpoints['applications.verify'];

/** Acts on an application that was just sent; all of them by forms, which carry its receipt. */
export function mountAfter(pages: HttpApp, ports: Ports, site: Site): void {
  pages.post('/applications/:id', async (c) => {
    const form = await readPosted(c, ports.publicUrl);
    const { params, mode } = await openVisit(ports, site, form);
    const id = ApplicationId.safeParse(c.req.param('id'));
    if (!id.success) throw new Refusal('application_not_found');
    const receiptToken = form.get('receipt') ?? '';
    const view: SentView = { site, params, isTest: mode === 'test', id: id.data, receiptToken };
    switch (form.get('act')) {
      case 'send-code':
        return sendAgain(c, ports, view);
      case 'ask-withdraw':
        return askToWithdraw(ports, view);
      case 'keep':
        return receipt(ports, view);
      case 'restore':
        return restore(ports, view);
      case 'withdraw':
        await actAsPupil(ports, { ...view, event: 'withdraw' });
        return receipt(ports, view);
      default:
        return verify(c, ports, view, form.get('code') ?? '');
    }
  });
}

async function verify(c: HttpContext, ports: Ports, view: SentView, typed: string): Promise<Response> {
  const { code: texts, apply } = textsOf(view.params);
  const asked = Verification.safeParse({ code: typed.replaceAll(/\s/g, '') });
  if (!asked.success) return wrongCode(view, texts.incomplete);
  try {
    await verifyApplication(ports, { id: view.id, code: asked.data.code });
    return await receipt(ports, view);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { triesLeft, until } = error.extra;
    if (until) return kept(view, until);
    if (error.code === 'code_wrong') {
      return wrongCode(view, texts.wrong(triesLeft ?? 0));
    }
    if (error.code === 'already_applied') {
      return sendPage(messagePage(view.site, view.params, apply.twice), { status: 409 });
    }
    if (error.code !== 'code_locked') throw error;
    c.set('refusal', error);
    return wrongCode(view, texts.locked);
  }
}

/** The code is right, and its offer has enough applications until then. */
function kept({ site, params }: SentView, until: Date): Response {
  const { applicationKept, words } = textsOf(params);
  const message = { ...applicationKept, text: applicationKept.text(words.day(until)) };
  return sendPage(messagePage(site, params, message), { status: 409 });
}

function wrongCode(view: SentView, error: string): Response {
  return sendPage(codePage(view, { error }), { status: 422 });
}

/** Asks first, while there is something to withdraw. */
async function askToWithdraw(ports: Ports, view: SentView): Promise<Response> {
  const application = await getApplication(ports, view);
  const isGone = application.status === 'withdrawn' && application.isRestorable === undefined;
  return sendPage(isGone ? receiptPage(view, application) : withdrawalQuestion(view, application));
}

/** Where it cannot be brought back, its page says where it stands. */
async function restore(ports: Ports, view: SentView): Promise<Response> {
  await actAsPupil(ports, { ...view, event: 'restore' }).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code === 'unavailable') throw error;
  });
  return receipt(ports, view);
}

async function receipt(ports: Ports, view: SentView): Promise<Response> {
  const application = await getApplication(ports, view);
  return sendPage(application.status === 'unverified' ? codePage(view) : receiptPage(view, application));
}

async function sendAgain(c: HttpContext, ports: Ports, view: SentView): Promise<Response> {
  const { code: texts } = textsOf(view.params);
  try {
    await sendCode(ports, view);
    return sendPage(codePage(view, { notice: texts.resent }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'transition_not_allowed') return receipt(ports, view);
    if (error.code !== 'too_many_requests') throw error;
    c.set('refusal', error);
    const { retryAfterSeconds = 60 } = error.extra;
    const notice = retryAfterSeconds > 120 ? texts.enough : texts.wait;
    return sendPage(codePage(view, { notice }), { status: 429, retryAfter: retryAfterSeconds });
  }
}
