import { asMeant, ReportInput, type Challenge } from '@1eleve1stage/sdk/contract';
import type { OfferView } from './offer-view.js';
import {
  reportedPage,
  reportPage,
  type ReportDraft,
  type ReportField,
  type ReportView,
} from './report-page.js';
import type { Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import { Refusal } from '../../core/base/refusal.js';
import { openReportForm } from '../../core/moderation/open-report-form.js';
import { reportOffer } from '../../core/moderation/report-offer.js';
import type { Ports } from '../../ports/ports.js';
import { sendWithTicket } from '../../core/applications/send-with-ticket.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { readProof } from './apply-routes.js';
import { openOffer } from './offer-routes.js';
import { readPosted } from './posted-form.js';
import { sendPage } from '../pages/send-page.js';
import { toldToWait } from './told-to-wait.js';
import { queryOf, type Visit } from '../pages/visit.js';

interface Reporting {
  ports: Ports;
  visit: Visit;
  view: OfferView;
  /** Where it comes from, as a keyed hash; undefined where nobody knows. */
  network: string | undefined;
}

/** Saying that something is wrong with an offer: one page, sent once, like the application's. */
export function mountReport(
  pages: HttpApp,
  { ports, site, networkOf }: { ports: Ports; site: Site; networkOf: (c: HttpContext) => string | undefined },
): void {
  pages.get('/offers/:id/report', async (c) => {
    const opened = await openOffer(ports, site, c, queryOf(c));
    return show({ ports, ...opened, network: networkOf(c) }, { reason: '', text: '', email: '', ticket: '' });
  });
  pages.post('/offers/:id/report', async (c) => {
    const form = await readPosted(c, ports.publicUrl);
    const opened = await openOffer(ports, site, c, queryOf(c));
    return send({ ports, ...opened, network: networkOf(c) }, form);
  });
}

async function send(reporting: Reporting, form: URLSearchParams): Promise<Response> {
  const { ports, visit, view, network } = reporting;
  const { report: texts } = textsOf(view.params);
  const draft = readDraft(form);
  const { input, errors } = toInput(draft, form, view);
  if (!input) return show(reporting, draft, { status: 422, errors });
  const proof = readProof(form.get('proof') ?? '');
  const use = { caller: visit.caller, mode: visit.mode, offerId: view.offer.id };
  try {
    const sent = { use, network, ticket: draft.ticket, hasProof: proof !== undefined };
    const answer = await sendWithTicket(ports, sent, (how) =>
      reportOffer(ports, { ...use, input, ...how, ...(how.isProofNeeded && proof && { proof }) }),
    );
    if (answer === 'early') return await show(reporting, draft, { status: 422, notice: texts.early });
    if (answer === 'over')
      return await show(reporting, { ...draft, ticket: '' }, { status: 422, notice: texts.over });
    return sendPage(reportedPage(view, answer.id));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'too_many_requests') throw error;
    return show(reporting, draft, toldToWait(error, textsOf(view.params)));
  }
}

function readDraft(form: URLSearchParams): ReportDraft {
  const read = (name: string): string => asMeant(form.get(name) ?? '', 'prose');
  return { reason: read('reason'), text: read('text'), email: read('email'), ticket: read('ticket') };
}

/** A report as it was typed, in the contract's terms, or what to correct. */
function toInput(
  { reason, text, email }: ReportDraft,
  form: URLSearchParams,
  { params }: OfferView,
): { input?: ReportInput | undefined; errors: Map<ReportField, string> } {
  const { report: texts } = textsOf(params);
  const comments = form.get('comments') ?? '';
  const parsed = ReportInput.safeParse({
    reason,
    ...(text.trim() && { text }),
    ...(email.trim() && { email }),
    ...(comments && { comments }),
    language: params.lang ?? 'fr',
  });
  const sentences: Record<ReportField, string> = {
    reason: texts.noReason,
    text: texts.wrongText,
    email: texts.wrongEmail,
  };
  const wrong = new Set(parsed.error?.issues.map(({ path: [field] }) => field));
  const errors = Object.entries(sentences).filter(([field]) => wrong.has(field));
  // The keys are those of the record above.
  return { input: parsed.data, errors: new Map(errors as [ReportField, string][]) };
}

interface Shown {
  status?: number;
  errors?: ReportView['errors'];
  notice?: string;
  retryAfter?: number | undefined;
}

/** Shows the form with all that was typed, and what it takes to send it. */
async function show(
  { ports, visit, view, network }: Reporting,
  draft: ReportDraft,
  { status = 200, errors = new Map(), notice, retryAfter }: Shown = {},
): Promise<Response> {
  const use = { caller: visit.caller, mode: visit.mode, offerId: view.offer.id };
  const opened: { ticket: string; challenge: Challenge | undefined } = await openReportForm(ports, {
    ...use,
    network,
    ticket: draft.ticket,
  });
  const page = reportPage({
    ...view,
    draft: { ...draft, ticket: opened.ticket },
    challenge: opened.challenge,
    errors,
    notice,
  });
  return sendPage(page, { status, retryAfter, isScripted: true });
}
