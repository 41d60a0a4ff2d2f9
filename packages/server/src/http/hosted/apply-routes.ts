import { ApplicationState, isUai, type ApplicationInput, type School } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import { codePage } from '../../pages/hosted/after-pages.js';
import { applyPage } from '../../pages/hosted/apply-page.js';
import { weeksToCome } from '../../pages/hosted/card.js';
import type { Draft, FormFaults } from '../../pages/hosted/draft.js';
import { keptText, messagePage } from '../../pages/hosted/message-page.js';
import type { OfferView } from '../../pages/hosted/offer-view.js';
import { offerPath, type Site } from '../../pages/hosted/site.js';
import { textsOf } from '../../pages/hosted/texts/index.js';
import { Refusal } from '../../rules/refusal.js';
import type { Ports } from '../../use-cases/ports.js';
import { submitApplication } from '../../use-cases/submit-application.js';
import type { HttpApp, HttpContext } from '../environment.js';
import { openOffer } from './offer-routes.js';
import { readPosted } from './posted-form.js';
import { attemptKey, checkDraft, newDraft, readDraft, toFormFaults } from './read-draft.js';
import { sendHosted } from './send-page.js';
import { queryOf, type Visit } from './visit.js';

/** What `applications.submit` answers, as it was written. */
const Submitted = z.object({ application: ApplicationState, receiptToken: z.string() });

/** Seconds to wait in a flood. */
const FLOOD_SECONDS = 60;

/** Schools to choose among. */
const SCHOOLS = 8;

/** Who sends a form. */
interface Sender extends Visit {
  /** As a keyed hash; undefined where nobody knows. */
  network: string | undefined;
}

/** Applying with a form: one page, one sending. */
export function mountApply(
  pages: HttpApp,
  { ports, site, networkOf }: { ports: Ports; site: Site; networkOf: (c: HttpContext) => string | undefined },
): void {
  pages.get('/offers/:id/apply', async (c) => {
    const { view } = await openOffer(ports, site, c, queryOf(c));
    if (view.offer.permalink !== undefined)
      return c.redirect(site.base + offerPath(view.offer.id, view.wish), 302);
    return sendHosted(
      applyPage({ ...view, draft: firstDraft(view), faults: new Map(), schools: [] }),
      'none',
    );
  });
  pages.post('/offers/:id/apply', async (c) => {
    const form = await readPosted(c, ports.publicUrl);
    const { view, visit } = await openOffer(ports, site, c, queryOf(c));
    return send(ports, { ...visit, network: networkOf(c) }, view, readDraft(form));
  });
}

function firstDraft({ offer, wish, now }: OfferView): Draft {
  const weeks = weeksToCome(offer.weeks, now);
  const asked = weeks.filter((week) => wish.query.weeks?.includes(week));
  const { grade = offer.grades.length === 1 ? offer.grades[0] : undefined, school = '' } = wish.query;
  return newDraft({ grade, school, weeks: weeks.length === 1 ? weeks : asked.slice(0, 1) });
}

async function send(ports: Ports, visit: Sender, view: OfferView, draft: Draft): Promise<Response> {
  const checked = checkDraft(draft, view.wish.lang);
  if ('faults' in checked) return again(view, draft, checked.faults);
  const schools = await schoolsToChoose(ports, view, draft);
  if (schools.length > 0) {
    return again(view, draft, new Map([['school', 'not_chosen']]), schools);
  }
  try {
    return await submit(ports, visit, view, draft, checked.input);
  } catch (error) {
    if (error instanceof Refusal) return refused(view, draft, error);
    throw error;
  }
}

async function submit(
  ports: Ports,
  { mode, caller, network }: Sender,
  view: OfferView,
  draft: Draft,
  input: ApplicationInput,
): Promise<Response> {
  const { id: offerId } = view.offer;
  const idempotency = { key: attemptKey(draft, offerId, input), caller };
  // A page without script can prove no work.
  ports.pace.withoutProof({ network, now: ports.now() });
  const { body } = await submitApplication(ports, {
    mode,
    offerId,
    input,
    idempotency,
    isProofNeeded: false,
    network,
  });
  const { application, receiptToken } = Submitted.parse(JSON.parse(body));
  const { site, wish, isTest } = view;
  return sendHosted(codePage({ site, wish, isTest, id: application.id, receiptToken }), 'none');
}

/** An offer reserved for some schools asks which one it is; the others take the name as it is written. */
async function schoolsToChoose({ storage }: Ports, { offer }: OfferView, draft: Draft): Promise<School[]> {
  const { rep, qpv, schools } = offer.reservedFor;
  const isKnown = draft.uai !== '' || isUai(draft.school.trim().toUpperCase());
  return isKnown || !(rep || qpv || schools) ? [] : storage.read.schools.suggest(draft.school, SCHOOLS);
}

function again(view: OfferView, draft: Draft, faults: FormFaults, schools: School[] = []): Response {
  return sendHosted(applyPage({ ...view, draft, faults, schools }), 'none', 422);
}

/** Says when to come back, with all that was typed. */
function later(view: OfferView, draft: Draft, { extra }: Refusal): Response {
  const notice = textsOf(view.wish).apply.busy(Math.ceil((extra.retryAfterSeconds ?? FLOOD_SECONDS) / 60));
  const page = applyPage({ ...view, draft, faults: new Map(), schools: [], notice });
  return sendHosted(page, 'none', 429, extra.retryAfterSeconds);
}

/** What stands against an application that is well written. */
function refused(view: OfferView, draft: Draft, refusal: Refusal): Response {
  const { site, wish } = view;
  const { apply: texts } = textsOf(wish);
  switch (refusal.code) {
    case 'invalid_request':
    case 'offer_not_applicable': {
      const errors = refusal.extra.errors ?? [];
      if (errors.some(({ code }) => code === 'contact_unreachable')) {
        return sendHosted(messagePage(site, wish, textsOf(wish).refusals.offer_not_found), 'none', 422);
      }
      const faults = toFormFaults(errors);
      return again(view, { ...draft, uai: '' }, faults);
    }
    case 'already_applied':
      return sendHosted(messagePage(site, wish, texts.twice), 'none', 409);
    case 'offer_full':
      return sendHosted(
        messagePage(site, wish, { ...texts.full, extra: keptText(texts.motivation, draft.motivation) }),
        'none',
        409,
      );
    case 'too_many_requests':
      return later(view, draft, refusal);
    default:
      throw refusal;
  }
}
