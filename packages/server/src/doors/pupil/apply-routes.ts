import {
  asMeant,
  DEFAULT_SUGGESTIONS,
  isUai,
  Proof,
  weeksToCome,
  type ApplicationInput,
  type School,
} from '@1eleve1stage/sdk/contract';
import { codePage } from './after-pages.js';
import type { Draft } from '../pages/draft.js';
import type { Html } from '../pages/html.js';
import type { Wish } from '../pages/wish.js';
import { keptText, messagePage } from '../pages/message-page.js';
import type { OfferView } from './offer-view.js';
import { offerPath, type Site } from '../pages/site.js';
import { textsOf } from '../pages/texts/index.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { sendForm } from '../../core/applications/send-form.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { openOffer } from './offer-routes.js';
import { readPosted } from './posted-form.js';
import { attemptKey, checkDraft, newDraft, readDraft, toFormFaults } from './read-draft.js';
import { sendRefusal } from '../pages/refusal-page.js';
import { redirect, sendPage } from '../pages/send-page.js';
import { addressLanguage } from '../pages/visitor-language.js';
import { showForm, type Applying } from './show-form.js';
import { queryOf } from '../pages/visit.js';

/** Seconds to wait in a flood. */
const FLOOD_SECONDS = 60;

/** A form as it is posted: what somebody typed, and what our script worked out. */
interface Posted {
  draft: Draft;
  proof: Proof | undefined;
}

/** Applying with a form: one page, one sending. */
export function mountApply(
  pages: HttpApp,
  { ports, site, networkOf }: { ports: Ports; site: Site; networkOf: (c: HttpContext) => string | undefined },
): void {
  pages.get('/offers/:id/apply', async (c) => {
    const { view, visit } = await openOffer(ports, site, c, queryOf(c));
    if (view.offer.permalink !== undefined)
      return redirect(site.base + offerPath(view.offer.id, view.wish), 302);
    return showForm({ ports, visit, view, network: networkOf(c) }, firstDraft(view));
  });
  pages.post('/offers/:id/apply', async (c) => {
    const form = await readPosted(c, ports.publicUrl);
    const posted = { draft: readDraft(form), proof: readProof(form.get('proof') ?? '') };
    try {
      const { view, visit } = await openOffer(ports, site, c, queryOf(c));
      return await send({ ports, visit, view, network: networkOf(c) }, posted);
    } catch (error) {
      // The offer went while its form was filled in.
      if (!(error instanceof Refusal) || error.code !== 'offer_not_found') throw error;
      const lang = addressLanguage(c);
      return sendRefusal(c, error, { lang, kept: keptMotivation({ lang }, posted.draft) });
    }
  });
}

function firstDraft({ offer, wish, now }: OfferView): Draft {
  const weeks = weeksToCome(offer.weeks, now);
  const asked = weeks.filter((week) => wish.query.weeks?.includes(week));
  const { grade = offer.grades.length === 1 ? offer.grades[0] : undefined, school = '' } = wish.query;
  return newDraft({ grade, school, weeks: weeks.length === 1 ? weeks : asked.slice(0, 1) });
}

/** Undefined where no script ran, or what it wrote is no proof. */
export function readProof(written: string): Proof | undefined {
  try {
    return Proof.safeParse(JSON.parse(written)).data;
  } catch {
    return undefined;
  }
}

async function send(applying: Applying, { draft, proof }: Posted): Promise<Response> {
  const checked = checkDraft(draft, applying.view.wish.lang, applying.ports.now());
  if ('faults' in checked) return showForm(applying, draft, { status: 422, faults: checked.faults });
  const schools = await schoolsToChoose(applying, draft);
  if (schools.length > 0) {
    return showForm(applying, draft, { status: 422, faults: new Map([['school', 'not_chosen']]), schools });
  }
  try {
    return await submit(applying, { draft, proof }, checked.input);
  } catch (error) {
    if (error instanceof Refusal) return refused(applying, draft, error);
    throw error;
  }
}

async function submit(
  applying: Applying,
  { draft, proof }: Posted,
  input: ApplicationInput,
): Promise<Response> {
  const { ports, visit, view, network } = applying;
  const { caller, mode } = visit;
  const { id: offerId } = view.offer;
  const idempotency = { key: attemptKey(draft, offerId, input), caller };
  const form = { mode, offerId, input, idempotency, network };
  const answer = await sendForm(ports, { ...form, ticket: draft.ticket, proof });
  const { apply: texts } = textsOf(view.wish);
  if (answer === 'early') return showForm(applying, draft, { status: 422, notice: texts.early });
  if (answer === 'over')
    return showForm(applying, { ...draft, ticket: '' }, { status: 422, notice: texts.over });
  const { application, receiptToken } = answer;
  const { site, wish, isTest } = view;
  return sendPage(codePage({ site, wish, isTest, id: application.id, receiptToken }));
}

/** An offer reserved for some schools asks which one it is; the others take the name as it is written. */
async function schoolsToChoose(
  { ports: { storage }, view: { offer } }: Applying,
  draft: Draft,
): Promise<School[]> {
  const { rep, qpv, schools } = offer.reservedFor;
  const isKnown = draft.uai !== '' || isUai(asMeant(draft.school, 'code'));
  return isKnown || !(rep || qpv || schools)
    ? []
    : storage.read.schools.suggest(draft.school, DEFAULT_SUGGESTIONS);
}

/** The answer to an application that is well written, and refused. */
async function refused(applying: Applying, draft: Draft, refusal: Refusal): Promise<Response> {
  const { site, wish } = applying.view;
  const { apply: texts } = textsOf(wish);
  const { errors = [], retryAfterSeconds: wait } = refusal.extra;
  switch (refusal.code) {
    case 'invalid_request':
    case 'offer_not_applicable':
      if (errors.some(({ code }) => code === 'contact_unreachable')) {
        return sendPage(
          messagePage(site, wish, {
            ...textsOf(wish).refusals.offer_not_found,
            extra: keptMotivation(wish, draft),
          }),
          { status: 422 },
        );
      }
      return showForm(applying, { ...draft, uai: '' }, { status: 422, faults: toFormFaults(errors) });
    case 'offer_full':
      return sendPage(messagePage(site, wish, { ...texts.full, extra: keptMotivation(wish, draft) }), {
        status: 409,
      });
    case 'too_many_requests': {
      // Says when to come back, with all that was typed.
      const notice = texts.busy(Math.ceil((wait ?? FLOOD_SECONDS) / 60));
      return showForm(applying, draft, { status: 429, notice, retryAfter: wait });
    }
    case 'unavailable':
      return showForm(applying, draft, { status: 503, notice: texts.down, retryAfter: wait });
    default:
      throw refusal;
  }
}

/** What was written for an offer serves for another. */
function keptMotivation(spoken: Pick<Wish, 'lang'>, { motivation }: Draft): Html | undefined {
  return motivation === '' ? undefined : keptText(textsOf(spoken).apply.motivation, motivation);
}
