import type { OfferPage } from '@1eleve1stage/sdk/contract';
import type { Scope } from '../state/criteria.js';
import type { Answer } from '../state/search-state.js';
import type { LazyPart } from '../kit/lazy-part.js';
import type { waysOut } from '../state/ways-out.js';
import { loadInterpretation } from './interpretation.js';

/** The answer that a page of results is, once what says more of it than its offers has come: nothing moves then. */
export async function toAnswer(
  page: OfferPage,
  scope: Scope,
  criteria: LazyPart<{ waysOut: typeof waysOut }>,
): Promise<Answer> {
  await loadInterpretation(page);
  const ways = page.suggestions ? (await criteria.get()).waysOut(page, scope) : [];
  return { ...page, ways };
}
