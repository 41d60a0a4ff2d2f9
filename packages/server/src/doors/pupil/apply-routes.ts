import {
  asMeant,
  DEFAULT_SUGGESTIONS,
  isUai,
  Proof,
  weeksToCome,
  type ApplicationInput,
  type School,
} from '@1eleve1stage/sdk/contract';
import { toFormFaults } from '@1eleve1stage/sdk/rules';
import { codePage } from './after-pages.js';
import type { Draft } from '../pages/draft.js';
import type { Html } from '../pages/html.js';
import type { PageParams } from '../pages/page-params.js';
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
import { attemptKey, checkDraft, newDraft, readDraft } from './read-draft.js';
import { sendRefusal } from '../pages/refusal-page.js';
import { redirect, sendPage } from '../pages/send-page.js';
import { addressLanguage } from '../pages/visitor-language.js';
import { showForm, type Applying } from './show-form.js';
import { toldToWait } from './told-to-wait.js';
import { queryOf } from '../pages/visit.js';

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
      return redirect(site.base + offerPath(view.offer.id, view.params), 302);
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

function firstDraft({ offer, params, now }: OfferView): Draft {
  const weeks = weeksToCome(offer.weeks, now);
  const asked = weeks.filter((week) => params.query.weeks?.includes(week));
  const { grade = offer.grades.length === 1 ? offer.grades[0] : undefined, school = '' } = params.query;
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
  const checked = checkDraft(draft, applying.view.params.lang, applying.ports.now());
  if ('faults' in checked) return showForm(applying, draft, { status: 422, faults: checked.faults });
  const schools = await schoolsToChoose(applying, draft);
  if (schools.length > 0) {
    return showForm(applying, draft, { status: 422, faults: { school: 'notChosen' }, schools });
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
  const { apply: texts } = textsOf(view.params);
  if (answer === 'early') return showForm(applying, draft, { status: 422, notice: texts.early });
  if (answer === 'over')
    return showForm(applying, { ...draft, ticket: '' }, { status: 422, notice: texts.over });
  const { application, receiptToken } = answer;
  const { site, params, isTest } = view;
  return sendPage(codePage({ site, params, isTest, id: application.id, receiptToken }));
}

/** An offer reserved for some schools asks which one it is; the others take the name as it is written. */
async function schoolsToChoose(
  { ports: { storage }, view: { offer } }: Applying,
  draft: Draft,
): Promise<School[]> {
  const { rep, qpv, schools, places } = offer.reservedFor;
  const isKnown = draft.uai !== '' || isUai(asMeant(draft.school, 'code'));
  return isKnown || !(rep || qpv || schools || places)
    ? []
    : storage.read.schools.suggest(draft.school, DEFAULT_SUGGESTIONS);
}

/** The answer to an application that is well written, and refused. */
async function refused(applying: Applying, draft: Draft, refusal: Refusal): Promise<Response> {
  const { site, params } = applying.view;
  const { apply: texts } = textsOf(params);
  const { errors = [], retryAfterSeconds: wait } = refusal.extra;
  switch (refusal.code) {
    case 'invalid_request':
    case 'offer_not_applicable':
      if (errors.some(({ code }) => code === 'contact_unreachable')) {
        return sendPage(
          messagePage(site, params, {
            ...textsOf(params).refusals.offer_not_found,
            extra: keptMotivation(params, draft),
          }),
          { status: 422 },
        );
      }
      return showForm(applying, { ...draft, uai: '' }, { status: 422, faults: toFormFaults(errors) });
    case 'offer_full':
      return sendPage(messagePage(site, params, { ...texts.full, extra: keptMotivation(params, draft) }), {
        status: 409,
      });
    case 'too_many_requests':
      return showForm(applying, draft, toldToWait(refusal, textsOf(params)));
    case 'unavailable':
      return showForm(applying, draft, { status: 503, notice: texts.down, retryAfter: wait });
    default:
      throw refusal;
  }
}

/** The pupil's own words, to copy: written for an offer, they serve for another. */
function keptMotivation(spoken: Pick<PageParams, 'lang'>, { motivation }: Draft): Html | undefined {
  return motivation === '' ? undefined : keptText(textsOf(spoken).apply.motivation, motivation);
}
