import { ApplicationId } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../core/base/refusal.js';
import { readCandidate } from '../../core/candidates/read-candidate.js';
import type { HttpContext } from '../http/environment.js';
import { candidatePage } from './candidates/candidate-page.js';
import type { CandidateView } from './candidates/candidate-view.js';
import { sendOwn } from './door.js';
import type { Space } from './own-space.js';

/** What was filled in wrongly, as it was typed. */
export type Wrong = Required<Pick<CandidateView, 'fault'>> &
  Pick<CandidateView, 'reason' | 'colleague' | 'note'>;

/** The page of a candidate, with what is to be corrected. */
export async function showCandidate(space: Space, wrong?: Wrong): Promise<Response> {
  const { door, organisation, publisher, visitor, scene, c } = space;
  const { publisherId, role } = organisation;
  const looked = await readCandidate(door.ports, { publisherId, id: candidateIdOf(c) });
  const reader = { personId: visitor.person.id, role };
  const view = { ...looked, ...wrong, reader, own: publisher.refusals, now: door.ports.now() };
  return sendOwn(candidatePage(scene, view), { status: wrong ? 422 : 200 });
}

/** @throws Refusal `application_not_found` for what is no identifier */
export function candidateIdOf(c: HttpContext): ApplicationId {
  const id = ApplicationId.safeParse(c.req.param('id'));
  if (!id.success) throw new Refusal('application_not_found');
  return id.data;
}
