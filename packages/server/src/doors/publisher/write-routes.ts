import { withNames } from '../../core/members/list-acts.js';
import { audienceNames } from '../../core/offers/audience-names.js';
import { changeOffer, OfferConflict } from '../../core/offers/change-offer.js';
import { findDraft, publishDraft, removeDraft, saveDraft } from '../../core/offers/draft-offer.js';
import { asSent, fingerprintOf, type Base } from '../../core/offers/rules/merge-patch.js';
import { titleForBoth } from '../../core/offers/rules/trades.js';
import { toPublisherOffer } from '../../core/offers/to-publisher-offer.js';
import type { StoredOffer } from '../../ports/index.js';
import type { HttpApp } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { settleSite, siteOfFields, withSite } from './offers/form/at-site.js';
import { checked, colleaguesOf } from './offers/form/checked.js';
import { bothOf, conflictPage } from './offers/form/conflict-page.js';
import { STEP_CONTENT, toFields, type Fields, type Step } from './offers/form/fields.js';
import { filledIn } from './offers/form/filled-in.js';
import { chosenOf, lookForAudience, namesOfChosen } from './offers/form/find-audience.js';
import { pathOfStep } from './offers/form/paths.js';
import { reviewPage } from './offers/form/review-page.js';
import { stepPage } from './offers/form/step-page.js';
import { toPatch, toSent } from './offers/form/to-sent.js';
import type { Writing } from './offers/form/writing.js';
import { publishedPage } from './offers/published-page.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { offerAt } from './own-offer.js';
import { pathOf, wordsOf } from './scene.js';
import { sitesOf } from './site-routes.js';

/** The pages where an offer is written, read again and published, and changed later on. */
export function mountWriting(app: HttpApp, door: PublisherDoor): void {
  app.get('/publisher/offers/new', inSpace(door, showStep));
  app.post('/publisher/offers/new', onForm(door, write));
  app.post('/publisher/offers/drafts', onForm(door, throwAway));
  app.get('/publisher/offers/:id/edit', inSpace(door, showEdit));
  app.post('/publisher/offers/:id/edit', onForm(door, edit));
  app.get('/publisher/offers/:id/published', inSpace(door, showPublished));
}

async function showStep(space: Space): Promise<Response> {
  const asked = parametersOf(space.c);
  const id = asked.get('draft') ?? undefined;
  const fields = id === undefined ? {} : await fieldsOfDraft(space, id);
  if (id !== undefined && asked.get('step') === '4') return review(space, id, fields);
  const step = id === undefined ? 1 : stepOf(asked.get('step'));
  return show(space, { step, of: { draft: id }, fields: await prefilled(space, step, fields) });
}

/** Keeps what was typed, then goes on, unless something is to be corrected or proposed. */
async function write(space: Space, form: URLSearchParams): Promise<Response> {
  const named = form.get('draft') ?? undefined;
  if (form.get('step') === '4') return publish(space, named ?? '');
  const step = stepOf(form.get('step'));
  const { fields: asTyped, note } = filledIn(step, form);
  const { publisherId } = space.organisation;
  const sites = step === 2 ? await sitesOf(space) : [];
  const typed =
    step === 2
      ? withSite(asTyped, sites, named === undefined ? {} : await fieldsOfDraft(space, named))
      : asTyped;
  const id = await saveDraft(space.door.ports, { publisherId, id: named, fields: typed });
  const of = { draft: id };
  if (form.get('do') === 'later') return redirect(pathOf(space.scene, '/publisher/offers'), 303);
  const fields = { ...(await fieldsOfDraft(space, id)), ...typed };
  const shown = { ...fields, ...asTyped };
  if (note) return show(space, { step, of, fields, note });
  if (isLooking(form, typed)) return look(space, { step, of, fields });
  const wrong = (await checked(space, of, fields)).faults.filter((fault) => fault.step === step);
  const faults = await settleSite(space, asTyped, sites, wrong);
  if (faults.length > 0) return show(space, { step, of, fields: shown, faults });
  const proposed = step === 1 ? titleForBoth(typed['title'] ?? '') : undefined;
  if (proposed !== undefined && form.get('asked') !== typed['title'])
    return show(space, { step, of, fields, proposed });
  return redirect(pathOf(space.scene, pathOfStep(of, step + 1)), 303);
}

async function publish(space: Space, id: string): Promise<Response> {
  const { door, organisation, visitor } = space;
  const { publisherId } = organisation;
  const at = { publisherId, id, by: visitor.person.id };
  const draft = await door.ports.storage.read.offerDrafts.get(publisherId, id);
  const { wanted } = await checked(space, { draft: id }, draft?.fields ?? {});
  if (draft && !wanted) return review(space, id, draft.fields ?? {}, 422);
  // Pressed twice, it leads where it led first.
  const offer = await publishDraft(door.ports, { ...at, wanted });
  return redirect(pathOf(space.scene, `/publisher/offers/${offer.id}/published`), 303);
}

async function review(space: Space, draft: string, fields: Fields, status = 200): Promise<Response> {
  const { wanted, faults } = await checked(space, { draft }, fields);
  const content = wanted?.content;
  const names = await audienceNames(space.door.ports, content ? [content] : []);
  return sendOwn(reviewPage(space.scene, { draft, content, faults, names }), { status });
}

async function throwAway(space: Space, form: URLSearchParams): Promise<Response> {
  const { publisherId } = space.organisation;
  await removeDraft(space.door.ports, { publisherId, id: form.get('draft') ?? '' });
  return redirect(pathOf(space.scene, '/publisher/offers'), 303);
}

async function showEdit(space: Space): Promise<Response> {
  const { offer } = await offerAt(space);
  const step = stepOf(parametersOf(space.c).get('step'));
  return show(space, { step, of: ofOffer(offer, step), fields: toFields(offer.content) }, offer);
}

async function edit(space: Space, form: URLSearchParams): Promise<Response> {
  const { offer, at } = await offerAt(space);
  const step = stepOf(form.get('step'));
  const { fields: asTyped, note } = filledIn(step, form);
  const sites = step === 2 ? await sitesOf(space) : [];
  const typed = step === 2 ? withSite(asTyped, sites, toFields(offer.content)) : asTyped;
  const fields = { ...toFields(offer.content), ...typed };
  const prints = STEP_CONTENT[step].map((name) => [name, form.get(`base-${name}`) ?? ''] as const);
  const base: Base = Object.fromEntries(prints);
  const of = { offer: offer.id, base };
  if (note) return show(space, { step, of, fields, note }, offer);
  if (isLooking(form, typed)) return look(space, { step, of, fields }, offer);
  const { faults: wrong } = await checked(space, of, fields, offer);
  const faults = await settleSite(space, asTyped, sites, wrong);
  if (faults.length > 0) return show(space, { step, of, fields: { ...fields, ...asTyped }, faults }, offer);
  const sent = toSent(fields, offer.content);
  const patch = chosen(toPatch(step, sent), form, offer);
  try {
    await changeOffer(space.door.ports, { ...at, patch, base });
  } catch (error) {
    if (!(error instanceof OfferConflict)) throw error;
    const by = await lastBy(space, error.offer);
    const mine = { reservedFor: chosenOf(fields) };
    const names = await audienceNames(space.door.ports, [error.offer.content, mine]);
    const again = { ...typed, site: asTyped['site'] ?? '' };
    const view = { step, offer: error.offer, fields: again, mine: sent, conflicts: error.fields, by, names };
    return sendOwn(conflictPage(space.scene, view), { status: 409 });
  }
  return redirect(pathOf(space.scene, `/publisher/offers/${offer.id}`), 303);
}

async function showPublished(space: Space): Promise<Response> {
  const { offer } = await offerAt(space);
  return sendOwn(publishedPage(space.scene, await toPublisherOffer(space.door.ports, offer)));
}

async function show(
  space: Space,
  writing: Pick<Writing, 'step' | 'of' | 'fields'> & Partial<Writing>,
  offer?: StoredOffer,
): Promise<Response> {
  const { door, scene } = space;
  const colleagues = await colleaguesOf(space, offer);
  const { faults = [] } = writing;
  const names = await namesOfChosen(door.ports, writing.step === 3 ? writing.fields : {});
  const sites = writing.step === 2 ? await sitesOf(space) : [];
  const fields =
    writing.step === 2 ? { ...writing.fields, site: siteOfFields(writing.fields, sites) } : writing.fields;
  const mayKeep = space.organisation.role === 'owner';
  const page = stepPage(scene, {
    ...{ ...writing, fields, faults, sites, mayKeep, colleagues, names, now: door.ports.now() },
  });
  return sendOwn(page, { status: faults.length > 0 ? 422 : 200 });
}

/** True of a form that asks for schools or places: nobody goes on while what they typed adds none. */
function isLooking(form: URLSearchParams, { reserved, find = '' }: Fields): boolean {
  return form.get('do') === 'find' || (reserved === 'yes' && find !== '');
}

/** Shows the schools and places that were typed, to tick. */
async function look(
  space: Space,
  writing: Pick<Writing, 'step' | 'of' | 'fields'>,
  offer?: StoredOffer,
): Promise<Response> {
  const { fields, found, isNone } = await lookForAudience(space.door.ports, writing.fields);
  const sentence = wordsOf(space.scene).texts.write.missing['find'] ?? '';
  const faults = isNone ? [{ step: writing.step, field: 'find', sentence }] : [];
  return show(space, { ...writing, fields, found, faults }, offer);
}

/** A patch as somebody chose it to be, where two had changed the same. */
function chosen(
  patch: Record<string, unknown>,
  form: URLSearchParams,
  { content }: StoredOffer,
): Record<string, unknown> {
  const theirs: Record<string, unknown> = asSent(content);
  const fields = Object.entries(patch).flatMap(([name, mine]): [string, unknown][] => {
    const keep = form.get(`keep-${name}`);
    if (keep === 'theirs') return [];
    return [[name, keep === 'both' && name === 'weeks' ? bothOf(mine, theirs[name]) : mine]];
  });
  return Object.fromEntries(fields);
}

function ofOffer({ id, content }: StoredOffer, step: Step): Writing['of'] {
  const said: Record<string, unknown> = asSent(content);
  const base = Object.fromEntries(STEP_CONTENT[step].map((name) => [name, fingerprintOf(said[name])]));
  return { offer: id, base };
}

/** Who changed an offer last, as colleagues know them. */
async function lastBy(space: Space, { id, publisherId }: StoredOffer): Promise<string | undefined> {
  const { read } = space.door.ports.storage;
  const [act] = await withNames(read, await read.auditTrail.ofSubject(publisherId, id, 1));
  return act?.by;
}

async function fieldsOfDraft(space: Space, id: string): Promise<Fields> {
  const { publisherId } = space.organisation;
  return (await findDraft(space.door.ports, { publisherId, id })).fields ?? {};
}

/** The place of a new offer is that of the last one, until somebody says another. */
async function prefilled(space: Space, step: Step, fields: Fields): Promise<Fields> {
  if (step !== 2 || 'city' in fields) return fields;
  const { door, organisation, visitor } = space;
  const { publisherId, publisherName } = organisation;
  const [last] = await door.ports.storage.read.offers.list(publisherId, 'live', { limit: 1 });
  const known = last ? toFields(last.content) : {};
  const { street = '', postcode = '', city = '', siret = '', phone = '', host = '' } = known;
  const place = { street, postcode, city, siret, phone, host, public: known['public'] ?? '' };
  const email = visitor.person.contact?.email ?? '';
  return { ...fields, ...place, employer: known['employer'] ?? publisherName, email };
}

function stepOf(text: string | null): Step {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}
